import type { Row } from '../row.ts';
import type { Figures, PeerFigures } from './figures.ts';

/**
 * Converts the figures to the rows of the other benchmark. Here “scan” is everything between a page's text and its
 * marks, messages included; “load” is what waking the background costs beyond waking an empty one.
 */
export function toRows(all: readonly Figures[], peers: readonly PeerFigures[]): (Row & object)[] {
  const ours = all.map(({ names, indexBytes, ...others }) => ({
    candidate: 'backgrounder',
    names,
    buildMs: others.firstReadingMs,
    indexBytes,
    bytesPerName: indexBytes / names,
    loadMs: others.overBareMs,
    scanMedianPageMs: others.textToMarksMs,
    scanP95PageMs: others.textToMarksP95Ms,
    scanOneMbMs: null,
    timesLimit: null,
    ...others,
  }));
  const theirs = peers.map(({ names, ...others }) => ({
    candidate: 'mark.js',
    names,
    buildMs: null,
    indexBytes: null,
    bytesPerName: null,
    loadMs: null,
    scanMedianPageMs: others.textToMarksMs,
    scanP95PageMs: others.textToMarksP95Ms,
    scanOneMbMs: null,
    timesLimit: null,
    ...others,
  }));
  return [...ours, ...theirs];
}

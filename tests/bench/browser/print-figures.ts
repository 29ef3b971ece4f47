import type { Figures, PeerFigures } from './figures.ts';
import { tenths } from './statistics.ts';

type Cell = number | string | null;

/** The lines of the table, and what each says about the figures of one glossary. */
const LINES: readonly (readonly [string, (figures: Figures) => Cell])[] = [
  ['articles', figures => figures.articles],
  ['import, s', ({ importMs }) => tenths(importMs / 1_000)],
  ['first reading after it, s', ({ firstReadingMs }) => tenths(firstReadingMs / 1_000)],
  ['index, bytes a name', ({ indexBytes, names }) => tenths(indexBytes / names)],
  ['idle → marked, ms', ({ idleToMarkedMs }) => tenths(idleToMarkedMs)],
  ['  95th percentile', ({ idleToMarkedP95Ms }) => tenths(idleToMarkedP95Ms)],
  ['  before the walk', ({ beforeWalkMs }) => tenths(beforeWalkMs)],
  ['  text → marks', ({ textToMarksMs }) => tenths(textToMarksMs)],
  ['  longest task of ours', ({ longestTaskOpeningMs }) => tenths(longestTaskOpeningMs)],
  ['idle → marked, background asleep, ms', ({ idleToMarkedKilledMs }) => tenths(idleToMarkedKilledMs)],
  ['round trip of 15,000 characters, ms', ({ roundTripMs }) => tenths(roundTripMs)],
  ['  bare extension', ({ bareRoundTripMs }) => tenths(bareRoundTripMs)],
  ['background asleep → first answer, ms', ({ firstAnswerMs }) => tenths(firstAnswerMs)],
  ['  bare extension', ({ bareFirstAnswerMs }) => tenths(bareFirstAnswerMs)],
  ['  over the bare one', ({ overBareMs }) => tenths(overBareMs)],
  ['change → marked, ms', ({ changeToMarkedMs }) => tenths(changeToMarkedMs)],
  ['  background asleep', ({ changeToMarkedAsleepMs }) => tenths(changeToMarkedAsleepMs)],
  ['edit → repainted, ms', ({ editToRepaintedMs }) => tenths(editToRepaintedMs)],
  ['1,000 paragraphs → marked, ms', ({ addedToMarkedMs }) => tenths(addedToMarkedMs)],
  ['  longest task of ours', ({ longestTaskAddingMs }) => tenths(longestTaskAddingMs)],
  ['worker: heap, MB', ({ heapBytes }) => megabytes(heapBytes)],
  ['worker: buffers, MB', ({ bufferBytes }) => megabytes(bufferBytes)],
  ['extension’s process, MB', ({ processBytes }) => megabytes(processBytes)],
];

/** Prints a column for each glossary, and the figures of mark.js below. */
export function printFigures(all: readonly Figures[], peers: readonly PeerFigures[]): void {
  console.log(`\n${all[0]?.browser ?? ''}, medians`);
  printRows([
    ['names', ...all.map(({ names }) => names.toLocaleString('en'))],
    ...LINES.map(([label, cell]) => [label, ...all.map(figures => text(cell(figures)))]),
  ]);
  if (peers.length === 0) return;
  console.log('\nmark.js, text → marks, ms');
  printRows([
    ['names', ...peers.map(({ names }) => names.toLocaleString('en'))],
    ['pages over 60 s', ...peers.map(peer => `${peer.unfinished} of ${peer.pages}`)],
    ['median page', ...peers.map(peer => text(tenths(peer.textToMarksMs)))],
    ['95th percentile', ...peers.map(peer => text(tenths(peer.textToMarksP95Ms)))],
    ['times ours', ...peers.map(peer => text(tenths(peer.timesOurs)))],
  ]);
}

function printRows(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
}

function megabytes(bytes: number | null): number | null {
  return bytes === null ? null : tenths(bytes / 2 ** 20);
}

function text(cell: Cell): string {
  return cell === null ? '–' : String(cell);
}

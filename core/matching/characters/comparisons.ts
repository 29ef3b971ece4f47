import { mixSecond } from '../../mixing.ts';
import { ATTRIBUTE, CLASS_MASK, KIND } from './attributes.ts';
import { attributesOf } from './characters.ts';
import { type Clusters, MAX_MARKS } from './clusters.ts';
import { ownLetter } from './languages.ts';

/**
 * What distinguishes two texts that fold alike, as one 32-bit number each. Equal numbers mean equal texts; two
 * different texts have the same number once in four thousand million.
 */

/** A hash of which letters between the two offsets are capitals. */
export function capitalsBetween(clusters: Clusters, start: number, end: number): number {
  let hash = 0;
  forEachWordCluster(clusters, start, end, () => {
    const capital = (clusters.attributes & ATTRIBUTE.upper) === 0 ? 0x2545 : 0x7f4a;
    for (let unit = 0; unit < clusters.count; unit++) hash = mixSecond(hash, capital);
  });
  return hash >>> 0;
}

/** A hash of which letters between the two offsets count as separate letters in the alphabet. */
export function ownLettersBetween(clusters: Clusters, start: number, end: number, alphabet: number): number {
  let hash = 0;
  let position = 0;
  forEachWordCluster(clusters, start, end, at => {
    position += clusters.count;
    const letter = ownLetter(textBetween(clusters.text, at, clusters.next), alphabet);
    if (letter !== '') hash = mixSecond(mixSecond(hash, position), letter.charCodeAt(0));
  });
  return hash >>> 0;
}

/** True if the character at `at` is a capital. */
export function isCapitalAt(clusters: Clusters, at: number): boolean {
  return (clusters.look(at) & ATTRIBUTE.upper) !== 0;
}

function forEachWordCluster(
  clusters: Clusters,
  start: number,
  end: number,
  visit: (at: number) => void,
): void {
  for (let at = clusters.skipTransparent(start); at < end; at = clusters.skipTransparent(clusters.next)) {
    clusters.read(at);
    if ((clusters.attributes & CLASS_MASK) !== 0) visit(at);
  }
}

/** The cluster without its ignorable characters, which would keep marks from joining their letter. */
function textBetween(text: string, start: number, end: number): string {
  let cluster = '';
  for (let at = start; at < end && cluster.length <= MAX_MARKS; at++) {
    if (attributesOf[text.charCodeAt(at)] !== KIND.ignorable) cluster += text.charAt(at);
  }
  return cluster;
}

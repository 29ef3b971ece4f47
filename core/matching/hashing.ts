/**
 * Two independent rolling hashes over folded units. Together they are a name's fingerprint: the first places a node
 * in the table and tests the bitset by its upper bits, the second is stored beside it.
 */
export const FIRST_FACTOR = 0x9e3779b1 | 0;
const SECOND_FACTOR = 0x85ebca77 | 0;

export function mixFirst(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FIRST_FACTOR);
}

export function mixSecond(hash: number, unit: number): number {
  const mixed = Math.imul((hash + unit) | 0, SECOND_FACTOR);
  return mixed ^ (mixed >>> 15);
}

/** Where the hashes start. */
export const FIRST_START = 0x2c1b3c6d;
export const SECOND_START = 0x297a2d39;

/**
 * What is stored of a fingerprint beside its place. With another seed, two fingerprints that had the same tag in
 * neighbouring places have different ones.
 */
export function tagOf(first: number, second: number, seed: number): number {
  return (second + Math.imul(first, seed)) | 0;
}

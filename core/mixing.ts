/** Two independent ways to mix numbers into 32-bit hashes. Together they make a hash of twice as many bits. */
export const FIRST_FACTOR = 0x9e37_79b1 | 0;
export const SECOND_FACTOR = 0x85eb_ca77 | 0;

/** Mixes one more number into the first hash. */
export function mixFirst(hash: number, chunk: number): number {
  return Math.imul(((hash ^ (hash >>> 15)) + chunk) | 0, FIRST_FACTOR);
}

/** Mixes one more number into the second hash. */
export function mixSecond(hash: number, chunk: number): number {
  return Math.imul(hash ^ (hash >>> 17) ^ chunk, SECOND_FACTOR);
}

/** Finishes the first hash: afterwards its upper bits depend on every number that was mixed in. */
export function finishFirst(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), FIRST_FACTOR);
}

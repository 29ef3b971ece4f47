/**
 * Two ways to mix numbers into 32-bit hashes. They are independent, so that both together are a hash of twice as many bits.
 */
export const FIRST_FACTOR = 0x9e37_79b1 | 0;
export const SECOND_FACTOR = 0x85eb_ca77 | 0;

/** The first hash, with one more number in it. */
export function mixFirst(hash: number, chunk: number): number {
  return Math.imul(((hash ^ (hash >>> 15)) + chunk) | 0, FIRST_FACTOR);
}

/** The second hash, with one more number in it. */
export function mixSecond(hash: number, chunk: number): number {
  return Math.imul(hash ^ (hash >>> 17) ^ chunk, SECOND_FACTOR);
}

/** The finished first hash: afterwards the upper bits depend on every number that was mixed in. */
export function finishFirst(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), FIRST_FACTOR);
}

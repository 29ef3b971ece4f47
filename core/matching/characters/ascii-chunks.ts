/**
 * Reads four ASCII bytes at a time, as one number. ASCII leaves the upper bit of each byte free, so four 7-bit sums and
 * comparisons can be done at once: a sum carries into the upper bit exactly where the byte is at least `a`, or beyond
 * `z`, and so on.
 */

/** The chunk with its letters in lower case; digits do not change. */
export function small(chunk: number): number {
  return chunk | 0x2020_2020;
}

/** Sets the upper bit of each byte that is not an ASCII letter or digit. */
export function strangeIn(chunk: number): number {
  const plain = chunk & 0x7f7f_7f7f;
  const lower = plain | 0x2020_2020;
  const letters = (lower + 0x1f1f_1f1f) & ~(lower + 0x0505_0505);
  const digits = (plain + 0x5050_5050) & ~(plain + 0x4646_4646);
  return ~((letters | digits) & ~chunk) & 0x8080_8080;
}

/** Sets all bits of the bytes before the first strange one; of all four bytes if none is strange. */
export function lettersBefore(strange: number): number {
  return ((strange & -strange) >>> 7) - 1;
}

/** The number of bytes in the result of {@link lettersBefore}. */
export function countOf(letters: number): number {
  return (32 - Math.clz32(letters)) >>> 3;
}

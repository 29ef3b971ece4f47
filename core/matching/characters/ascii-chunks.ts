/**
 * Four ASCII bytes at a time, as one number. The upper bit of a byte is free in ASCII, so that four sums and
 * comparisons of seven bits go side by side: a sum reaches the upper bit exactly where the byte is at least `a`, or
 * beyond `z`, and so on.
 */

/** A chunk with its letters small; digits stay as they are. */
export function small(chunk: number): number {
  return chunk | 0x2020_2020;
}

/** The upper bit of each byte that is no ASCII letter or digit. */
export function strangeIn(chunk: number): number {
  const plain = chunk & 0x7f7f_7f7f;
  const lower = plain | 0x2020_2020;
  const letters = (lower + 0x1f1f_1f1f) & ~(lower + 0x0505_0505);
  const digits = (plain + 0x5050_5050) & ~(plain + 0x4646_4646);
  return ~((letters | digits) & ~chunk) & 0x8080_8080;
}

/** All bits of the bytes before the first strange one; of all four where none is strange. */
export function lettersBefore(strange: number): number {
  return ((strange & -strange) >>> 7) - 1;
}

/** How many bytes {@link lettersBefore} has. */
export function countOf(letters: number): number {
  return (32 - Math.clz32(letters)) >>> 3;
}

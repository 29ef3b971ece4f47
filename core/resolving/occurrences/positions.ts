/** The last of ascending positions that is before `limit`; -1 for none. */
export function lastBefore(positions: readonly number[] | undefined, limit: number): number {
  if (!positions) return -1;
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : positions[low - 1]!;
}

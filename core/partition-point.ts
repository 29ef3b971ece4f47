/**
 * Binary search: the first index for which `isBefore` is false, or `end` if it is true for all. `isBefore` must be true
 * for the indexes from `start` up to some index, and false for all after that.
 */
export function partitionPoint(start: number, end: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

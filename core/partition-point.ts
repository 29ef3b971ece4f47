/**
 * Searches by halves: the first index of which `isBefore` does not hold, `end` where it holds of all. It has to hold of
 * the indexes from `start` up to some place, and of none after that.
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

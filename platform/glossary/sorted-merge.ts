import { partitionPoint } from '#core/partition-point.ts';
import { nextTask } from '../scheduling/next-task.ts';

/** If one list is longer than this many times the other, finding each item's place by binary search is quicker. */
const MIN_RATIO_FOR_SEARCH = 32;

type Compare<Item> = (one: Item, other: Item) => number;

/** Merges sorted lists into one, and lets the browser do other work between the merges. */
export async function sortedInTurns<Item>(
  lists: readonly (readonly Item[])[],
  compare: Compare<Item>,
): Promise<readonly Item[]> {
  let rest = lists;
  while (rest.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let index = 0; index < rest.length; index += 2) {
      merged.push(mergeSorted(rest[index]!, rest[index + 1] ?? [], compare));
      await nextTask();
    }
    rest = merged;
  }
  return rest[0] ?? [];
}

/** Merges two sorted lists; of equal items, the first list's comes first. */
export function mergeSorted<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: Compare<Item>,
): readonly Item[] {
  if (other.length === 0) return one;
  if (other.length * MIN_RATIO_FOR_SEARCH < one.length) return insertFew(one, other, compare);
  const merged: Item[] = [];
  let next = 0;
  for (const item of one) {
    while (next < other.length && compare(other[next]!, item) < 0) merged.push(other[next++]!);
    merged.push(item);
  }
  while (next < other.length) merged.push(other[next++]!);
  return merged;
}

/** Inserts the reader's few cards into a pack's hundred thousand: the runs between them are copied, not compared. */
function insertFew<Item>(one: readonly Item[], other: readonly Item[], compare: Compare<Item>): Item[] {
  const parts: Item[][] = [];
  let from = 0;
  for (const item of other) {
    const at = partitionPoint(from, one.length, index => compare(item, one[index]!) >= 0);
    parts.push(one.slice(from, at), [item]);
    from = at;
  }
  parts.push(one.slice(from));
  return parts.flat();
}

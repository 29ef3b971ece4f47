import { partitionPoint } from '#core/partition-point.ts';
import { nextTask } from '../scheduling/next-task.ts';

/** Items of the longer list to one of the other from which it is quicker to look up where each of those belongs. */
const FEW = 32;

type Compare<Item> = (one: Item, other: Item) => number;

/** Merges lists that are each in order into one, in turns between which the browser can do something else. */
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

/** Merges two lists that are each in order; of what is equal, the first list's comes first. */
export function mergeSorted<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: Compare<Item>,
): readonly Item[] {
  if (other.length === 0) return one;
  if (other.length * FEW < one.length) return insertFew(one, other, compare);
  const merged: Item[] = [];
  let next = 0;
  for (const item of one) {
    while (next < other.length && compare(other[next]!, item) < 0) merged.push(other[next++]!);
    merged.push(item);
  }
  while (next < other.length) merged.push(other[next++]!);
  return merged;
}

/** The reader's own few among the hundred thousands of a pack: what stands between them is copied, not compared. */
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

import { canonical } from './canonical.ts';
import { deepEqual } from './deep-equal.ts';

/**
 * Three-way merge of a list, item by item: applies to the reader's list, in its order, what the pack added, changed or
 * removed. `keyOf` identifies an item; if it is null, items are identified by their content. Returns null if both sides
 * changed the same item, so that the changes conflict.
 */
export function mergeLists<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  keyOf: ((item: Item) => string) | null,
): Item[] | null {
  const key = keyOf ?? canonical;
  const [was, own, updated] = [base, mine, theirs].map(list => new Map(list.map(item => [key(item), item])));
  // If a list contains the same item twice, its items cannot be told apart.
  if (
    !was ||
    !own ||
    !updated ||
    was.size < base.length ||
    own.size < mine.length ||
    updated.size < theirs.length
  )
    return null;

  const goneByBoth = [...was.keys()].some(item => !own.has(item) && !updated.has(item));
  const added = (list: Map<string, Item>) => [...list.keys()].filter(item => !was.has(item));
  // Without keys, if both sides removed an item and both added one, they may have changed the same item.
  if (keyOf === null && goneByBoth && added(own).length > 0 && added(updated).length > 0) return null;

  const merged: Item[] = [];
  for (const [item, value] of own) {
    const [before, after] = [was.get(item), updated.get(item)];
    if (after === undefined) {
      if (before === undefined) merged.push(value);
      else if (!deepEqual(before, value)) return null;
      continue;
    }
    if (deepEqual(value, after) || (before !== undefined && deepEqual(before, after))) merged.push(value);
    else if (before !== undefined && deepEqual(before, value)) merged.push(after);
    else return null;
  }
  for (const [item, before] of was) {
    const after = updated.get(item);
    if (!own.has(item) && after !== undefined && !deepEqual(before, after)) return null;
  }
  return withAdditions(merged, theirs, item => !was.has(key(item)) && !own.has(key(item)), key);
}

/** Inserts each added item after the one that it follows on its own side. */
function withAdditions<Item>(
  list: readonly Item[],
  side: readonly Item[],
  isAdded: (item: Item) => boolean,
  key: (item: Item) => string,
): Item[] {
  const result = [...list];
  let before: string | null = null;
  for (const item of side) {
    if (isAdded(item)) {
      const anchor = before === null ? -1 : result.findIndex(other => key(other) === before);
      result.splice(before !== null && anchor < 0 ? result.length : anchor + 1, 0, item);
    }
    before = key(item);
  }
  return result;
}

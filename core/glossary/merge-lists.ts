import { canonical } from './canonical.ts';
import { deepEqual } from './deep-equal.ts';

/**
 * Three-way merge of a list, item by item: what the pack added, changed or took away is done to the reader's list,
 * in its order. `keyOf` tells which items are the same thing; null where nothing does but their content. Null is
 * also the answer where both sides did something to one item, so that neither can be done to the other.
 */
export function mergeLists<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  keyOf: ((item: Item) => string) | null,
): Item[] | null {
  const key = keyOf ?? canonical;
  const [was, own, new_] = [base, mine, theirs].map(list => new Map(list.map(item => [key(item), item])));
  // A list that holds one thing twice cannot be told apart item by item.
  if (!was || !own || !new_ || was.size < base.length || own.size < mine.length || new_.size < theirs.length)
    return null;

  const goneByBoth = [...was.keys()].some(item => !own.has(item) && !new_.has(item));
  const added = (list: Map<string, Item>) => [...list.keys()].filter(item => !was.has(item));
  // Without keys, an item that both took away and each replaced is one thing changed twice.
  if (keyOf === null && goneByBoth && added(own).length > 0 && added(new_).length > 0) return null;

  const merged: Item[] = [];
  for (const [item, value] of own) {
    const [before, after] = [was.get(item), new_.get(item)];
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
    const after = new_.get(item);
    if (!own.has(item) && after !== undefined && !deepEqual(before, after)) return null;
  }
  return withAdditions(merged, theirs, item => !was.has(key(item)) && !own.has(key(item)), key);
}

/** Puts each added item behind the one that it follows on its own side. */
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

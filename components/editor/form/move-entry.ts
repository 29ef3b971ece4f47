/** A copy of the list with the entry at `from` moved to `to`; an unchanged copy where either position is outside it. */
export function moveEntry<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const entry = list[from];
  const rest = list.filter((_, index) => index !== from);
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** The list with `entry` inserted at `index`, or at the end if the list is shorter than that by now. */
export function insertEntry<Entry>(list: readonly Entry[], index: number, entry: Entry): Entry[] {
  return [...list.slice(0, index), entry, ...list.slice(index)];
}

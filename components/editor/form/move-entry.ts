/** The list with the entry at `from` moved to `to`; the same list where there is nothing to move. */
export function moveEntry<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const entry = list[from];
  const rest = list.filter((_, index) => index !== from);
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** The list with `entry` put in at `index`, or at the end where the list has become shorter than that. */
export function insertEntry<Entry>(list: readonly Entry[], index: number, entry: Entry): Entry[] {
  return [...list.slice(0, index), entry, ...list.slice(index)];
}

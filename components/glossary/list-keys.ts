/**
 * The row that a key leads to, in a list of `count` rows of which `page` are in sight; null where the list does not use
 * the key.
 */
export function rowAfterKey(key: string, row: number, count: number, page: number): number | null {
  const last = count - 1;
  const target = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: last,
  }[key];
  return target === undefined || last < 0 ? null : Math.min(Math.max(target, 0), last);
}

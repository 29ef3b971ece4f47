import { LANGUAGES } from '../language/languages.ts';

let table: ReadonlyMap<string, readonly string[]> | null = null;

function read(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const line of LANGUAGES.flatMap(({ nicknames }) => nicknames?.trim().split(/[|\n]/) ?? [])) {
    const group = line.split(' ');
    const [full, ...short] = group as [string, ...string[]];
    for (const name of short) {
      // From a short form only the full one follows, and back: not one short form from another.
      names.set(name, [...(names.get(name) ?? []), full]);
      names.set(full, [...(names.get(full) ?? []), name]);
    }
  }
  return names;
}

/** Given names that may stand for this one. */
export function otherGivenNames(given: string): readonly string[] {
  table ??= read();
  return table.get(given) ?? [];
}

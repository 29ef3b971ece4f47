import { LANGUAGES } from '../language/languages.ts';

let table: ReadonlyMap<string, readonly string[]> | null = null;

function read(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const line of LANGUAGES.flatMap(({ nicknames }) => nicknames?.trim().split(/[|\n]/) ?? [])) {
    const group = line.split(' ');
    const [full, ...short] = group as [string, ...string[]];
    for (const name of short) {
      // A short form and its full form lead to each other, but one short form does not lead to another.
      names.set(name, [...(names.get(name) ?? []), full]);
      names.set(full, [...(names.get(full) ?? []), name]);
    }
  }
  return names;
}

/** Other given names that may be used for this one. */
export function otherGivenNames(given: string): readonly string[] {
  table ??= read();
  return table.get(given) ?? [];
}

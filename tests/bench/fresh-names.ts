import type { IndexedName } from '#core/matching/matcher.ts';

/** Copies of the names with new strings: a string caches its hash once it was needed. */
export function freshNames(names: readonly IndexedName[]): IndexedName[] {
  const texts = structuredClone(names.map(({ text }) => text));
  return names.map(({ card }, place) => ({ text: texts[place]!, card }));
}

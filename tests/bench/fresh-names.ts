import type { IndexedName } from '#core/matching/matcher.ts';

/** The names with strings that nobody has looked at: a string keeps its hash once it was asked for. */
export function freshNames(names: readonly IndexedName[]): IndexedName[] {
  const texts = structuredClone(names.map(({ text }) => text));
  return names.map(({ card }, place) => ({ text: texts[place]!, card }));
}

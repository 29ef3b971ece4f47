import { compile } from '#core/matching/compiled/compile.ts';
import { createMatcher } from '#core/matching/create-matcher.ts';
import type { IndexedName } from '#core/matching/matcher.ts';

/** A name with its options, or just its text. */
export type NameLike = string | (Omit<IndexedName, 'card'> & { readonly card?: number });

export function toNames(names: readonly NameLike[]): IndexedName[] {
  return names.map((name, card) => ({ card, ...(typeof name === 'string' ? { text: name } : name) }));
}

/** The marked parts of a text, as they are in the text. */
export function marked(names: readonly NameLike[], text: string, language = ''): string[] {
  const matches = createMatcher(compile(toNames(names))).scan(text, language);
  return matches.map(({ start, end }) => text.slice(start, end));
}

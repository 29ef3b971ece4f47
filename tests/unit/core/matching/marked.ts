import { compile } from '#core/matching/compiled/compile.ts';
import { createMatcher } from '#core/matching/create-matcher.ts';
import type { IndexedName } from '#core/matching/matcher.ts';

/** A name with its options, or only its text. */
export type NameLike = string | (Omit<IndexedName, 'card'> & { readonly card?: number });

export function toNames(names: readonly NameLike[]): IndexedName[] {
  return names.map((name, card) => ({ card, ...(typeof name === 'string' ? { text: name } : name) }));
}

/** What is marked in a text: the stretches of it, as they stand there. */
export function marked(names: readonly NameLike[], text: string, language = ''): string[] {
  const matches = createMatcher(compile(toNames(names))).scan(text, language);
  return matches.map(({ start, end }) => text.slice(start, end));
}

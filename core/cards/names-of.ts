import type { Card } from './card.ts';
import type { Name } from './name.ts';

/** A form under which a card is searched for. */
export type SearchedName = Omit<Name, 'languages'> & {
  /** The languages in which it is written so, at least one. */
  readonly languages: readonly string[];
  /** True if some entry with this text names no language: it may then occur in a text in any language. */
  readonly everywhere: boolean;
};

/**
 * The forms under which a card is searched for in text: its title first, then its names, each text once. A text with
 * several entries has the languages of all of them, and the options of the first.
 */
export function namesOf(card: Pick<Card, 'title' | 'language' | 'names'>): SearchedName[] {
  const names = new Map<string, SearchedName>();
  const own = card.names.find(name => name.text === card.title);
  for (const name of [own ?? { text: card.title }, ...card.names]) {
    if (name.unmarked) continue;
    const before = names.get(name.text);
    const languages = [...(before?.languages ?? []), ...writtenIn(name, card)];
    const everywhere = (before?.everywhere ?? false) || name.languages === undefined;
    names.set(name.text, { ...(before ?? name), languages: [...new Set(languages)], everywhere });
  }
  return [...names.values()];
}

/** The languages of a name: the card's, if it names none. */
export function writtenIn(name: Pick<Name, 'languages'>, card: Pick<Card, 'language'>): readonly string[] {
  return name.languages ?? [card.language];
}

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
  for (const name of [titleOf(card), ...card.names]) {
    if (name.unmarked) continue;
    const before = names.get(name.text);
    const written = writtenIn(name, card);
    const languages = before ? [...new Set([...before.languages, ...written])] : written;
    const everywhere = (before?.everywhere ?? false) || name.languages === undefined;
    names.set(name.text, { ...(before ?? name), languages, everywhere });
  }
  return [...names.values()];
}

/**
 * The title as a name. Entries with its text give it their options, and the first that is for the card's own language
 * its languages too. If there are only entries for other languages, they add these: the title still counts everywhere.
 */
export function titleOf({ title, language, names }: Pick<Card, 'title' | 'language' | 'names'>): Name {
  const entries = names.filter(name => name.text === title);
  const own = entries.find(({ languages }) => languages?.includes(language) ?? true);
  return own ?? { ...entries[0], text: title, languages: undefined };
}

/** The languages of a name: the card's, if it names none. */
export function writtenIn(name: Pick<Name, 'languages'>, card: Pick<Card, 'language'>): readonly string[] {
  return name.languages ?? [card.language];
}

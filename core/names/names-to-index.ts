import type { Card } from '../cards/card.ts';
import { namesOf } from '../cards/names-of.ts';
import { alphabetOf } from '../matching/characters/languages.ts';
import type { CardNumber, IndexedName } from '../matching/matcher.ts';
import { dependentNames, independentNames, OFF_BY_DEFAULT } from './derive-names.ts';
import type { DerivedKind, NamedCard } from './derived-name.ts';

/** A name as it is added to the index, with its origin. */
export type NameForm = {
  readonly name: IndexedName;
  /** Null for a name that the author wrote. */
  readonly derived: DerivedKind | null;
  /** The authored name that this is, or is derived from. */
  readonly from: string;
  /** The languages in which it is written so, at least one. */
  readonly languages: readonly string[];
  /** True if its author names no language for it: it may then occur in a text in any language. */
  readonly everywhere: boolean;
  /** The name that this is a variant of: see `DerivedName.base`. */
  readonly base: string;
};

/**
 * The forms that the card's author wrote: one for each text, and one for each alphabet in which its languages compare
 * letters.
 */
export function authoredForms(card: Card, number: CardNumber): NameForm[] {
  return namesOf(card).flatMap(({ text, languages, everywhere, case: rule, inflected, neverAlone }) =>
    byAlphabet(languages).map(alike => ({
      name: { text, card: number, language: alike[0], case: rule, inflected, neverAlone },
      derived: null,
      from: text,
      languages: alike,
      everywhere,
      base: text,
    })),
  );
}

/** Groups languages that compare letters alike. Nearly every name has one language, and there may be a million names. */
function byAlphabet(languages: readonly string[]): readonly (readonly string[])[] {
  return languages.length === 1 ? [languages] : [...Map.groupBy(languages, alphabetOf).values()];
}

/** The forms that are derived from those and count on their own. */
export function derivedForms(card: Card, number: CardNumber): NameForm[] {
  const named: NamedCard = card;
  const alone = named.derived?.alone ?? [];
  const counting = [
    ...independentNames(named).filter(({ kind }) => !OFF_BY_DEFAULT.has(kind) || alone.includes(kind)),
    ...(alone.length > 0 ? dependentNames(named).filter(({ kind }) => alone.includes(kind)) : []),
  ];
  return counting.map(({ text, kind, language, everywhere, from, base, case: rule, neverAlone = false }) => ({
    name: { text, card: number, language, case: rule, neverAlone },
    derived: kind,
    from,
    languages: [language],
    everywhere,
    base,
  }));
}

/**
 * The names of a card and the forms derived from them, as they are added to the index. The index stores no strings. To
 * resolve a match, the forms are computed again from the card, and one that matches the text is used.
 */
export function namesToIndex(card: Card, number: CardNumber): IndexedName[] {
  return [...authoredForms(card, number), ...derivedForms(card, number)].map(({ name }) => name);
}

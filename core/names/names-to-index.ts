import type { Card } from '../cards/card.ts';
import { namesOf } from '../cards/names-of.ts';
import type { CardNumber, IndexedName } from '../matching/matcher.ts';
import { leaningNames, OFF_BY_DEFAULT, standingNames } from './derive-names.ts';
import type { DerivedKind, NamedCard } from './derived-name.ts';

/** A name as the index takes it in, and where it comes from. */
export type NameForm = {
  readonly name: IndexedName;
  /** Null for what the author wrote. */
  readonly derived: DerivedKind | null;
  /** The authored name that it is, or is derived from. */
  readonly from: string;
  /** The name that it is a form of: see `DerivedName.base`. */
  readonly base: string;
};

/** The forms that the card's author wrote. A name without a language is in the card's. */
export function authoredForms(card: Card, number: CardNumber): NameForm[] {
  return namesOf(card).map(({ text, language, case: rule, inflected, neverAlone }) => ({
    name: {
      text,
      card: number,
      language: language ?? card.language,
      case: rule,
      inflected,
      neverAlone,
    },
    derived: null,
    from: text,
    base: text,
  }));
}

/** The forms that follow from those and count by themselves. */
export function derivedForms(card: Card, number: CardNumber): NameForm[] {
  const named: NamedCard = card;
  const alone = named.derived?.alone ?? [];
  const counting = [
    ...standingNames(named).filter(({ kind }) => !OFF_BY_DEFAULT.has(kind) || alone.includes(kind)),
    ...(alone.length > 0 ? leaningNames(named).filter(({ kind }) => alone.includes(kind)) : []),
  ];
  return counting.map(({ text, kind, language, from, base, case: rule }) => ({
    name: { text, card: number, language, case: rule, neverAlone: false },
    derived: kind,
    from,
    base,
  }));
}

/**
 * The names of a card, with those that follow from them, as the index takes them in. The index keeps no strings: who
 * resolves a match computes the forms again from the card, and takes the one that verifies it.
 */
export function namesToIndex(card: Card, number: CardNumber): IndexedName[] {
  return [...authoredForms(card, number), ...derivedForms(card, number)].map(({ name }) => name);
}

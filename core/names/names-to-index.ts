import type { Card } from '../cards/card.ts';
import { indexedNames } from '../cards/indexed-names.ts';
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
};

/**
 * Every form of a card that the index holds, authored ones first. The index keeps no strings: who resolves a match
 * computes this again from the card, and takes the form that verifies it.
 */
export function nameForms(card: Card, number: CardNumber): NameForm[] {
  const authored = indexedNames(card, number).map(name => ({ name, derived: null, from: name.text }));
  const named: NamedCard = card;
  const alone = named.derived?.alone ?? [];
  const counting = [
    ...standingNames(named).filter(({ kind }) => !OFF_BY_DEFAULT.has(kind) || alone.includes(kind)),
    ...(alone.length > 0 ? leaningNames(named).filter(({ kind }) => alone.includes(kind)) : []),
  ];
  const derived = counting.map(({ text, kind, language, from, case: rule }) => ({
    name: { text, card: number, language, case: rule, neverAlone: false },
    derived: kind,
    from,
  }));
  return [...authored, ...derived];
}

/** The names of a card, with those that follow from them, as the index takes them in. */
export function namesToIndex(card: Card, number: CardNumber): IndexedName[] {
  return nameForms(card, number).map(({ name }) => name);
}

import type { CardNumber, IndexedName } from '../matching/matcher.ts';
import type { Card } from './card.ts';
import { namesOf } from './names-of.ts';

/** The names of a card as the index takes them in. A name without a language is in the card's. */
export function indexedNames(card: Card, number: CardNumber): IndexedName[] {
  return namesOf(card).map(({ text, language, case: rule, inflected, neverAlone }) => ({
    text,
    card: number,
    language: language ?? card.language,
    case: rule,
    inflected,
    neverAlone,
  }));
}

import { indexedNames } from '#core/cards/indexed-names.ts';
import { type CardNumber, type Match, verifies } from '#core/matching/index.ts';
import type { Mention } from '#core/reading/mention.ts';
import type { GlossaryCard } from '#platform/glossary/glossary.ts';

/**
 * Makes a match a mention. The index knows names by fingerprints only, so each card's own names have to confirm it;
 * null where none does, or where the form counts only beside other evidence.
 */
export function toMention(
  match: Match,
  text: string,
  language: string,
  cards: ReadonlyMap<CardNumber, GlossaryCard>,
): Mention | null {
  const form = text.slice(match.start, match.end);
  const candidates = match.cards.flatMap(number => {
    const found = cards.get(number);
    if (!found || found.card.private) return [];
    const names = indexedNames(found.card, number).filter(name => !name.neverAlone);
    return names.some(name => verifies(name, form, language)) ? [found.id] : [];
  });
  const [first, ...others] = candidates;
  if (first === undefined) return null;
  return { start: match.start, end: match.end, card: others.length === 0 ? first : null, candidates };
}

import { standing } from '../as-of/standing.ts';
import type { Card } from '../cards/card.ts';
import type { CardId } from '../cards/identifiers.ts';
import type { PartialDate } from '../cards/partial-date.ts';
import { sideOn } from './actors.ts';

/**
 * For each side, the sides that it opposed on that day. These come from `opposed-to` relations that applied then,
 * between cards of two sides. Nothing is inferred from what one side says about another.
 *
 * @param cards those whose relations count, usually the article's.
 * @param all those cards, and the ones that they are related to.
 */
export function opposedSides(
  cards: readonly Card[],
  all: readonly Card[],
  date: PartialDate,
): ReadonlyMap<string, readonly string[]> {
  const sides = new Map<CardId, string | null>(all.map(card => [card.id, sideOn(card, date)]));
  const opposed = new Map<string, Set<string>>();
  const add = (one: string, other: string) => opposed.set(one, (opposed.get(one) ?? new Set()).add(other));
  for (const card of cards)
    for (const statement of card.statements) {
      const { relation } = statement;
      if (relation?.type !== 'opposed-to' || standing(statement, date) !== 'held') continue;
      const one = relation.side ?? sides.get(card.id);
      const other = sides.get(relation.card);
      if (!one || !other || one === other) continue;
      add(one, other);
      add(other, one);
    }
  return new Map([...opposed].map(([side, others]) => [side, [...others]]));
}

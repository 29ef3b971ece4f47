import { standing } from '../as-of/standing.ts';
import type { Card } from '../cards/card.ts';
import type { PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';
import { STATEMENT_TRAITS } from '../cards/statement-kinds.ts';

/** A card of the article, and how often the article mentions it. */
export type MentionedCard = { readonly card: Card; readonly mentions: number };

/** Somebody who acts in the article: a person or a body, with the offices and states of that day. */
export type Actor = MentionedCard & { readonly offices: readonly Statement[] };

/** Those who were on one side on that day; null for those of whom no side is given. */
export type Side = { readonly side: string | null; readonly actors: readonly Actor[] };

/**
 * The people and bodies of an article by the side that they were on when it was written. A side is what a dated relation
 * gives, never guessed: who has none, or two as often, stands under "no side given". Without a day nobody has one.
 *
 * @returns sides with the most mentions first, those without a side last.
 */
export function actorsBySide(cards: readonly MentionedCard[], date: PartialDate | null): Side[] {
  const sides = new Map<string | null, Actor[]>();
  for (const { card, mentions } of cards) {
    if (card.kind !== 'person' && card.kind !== 'organisation') continue;
    const held =
      date === null ? [] : card.statements.filter(statement => standing(statement, date) === 'held');
    const side = sideOf(held);
    const offices = held.filter(({ kind }) => STATEMENT_TRAITS[kind].describes !== null);
    sides.set(side, [...(sides.get(side) ?? []), { card, mentions, offices }]);
  }
  const mentionsOf = (actors: readonly Actor[]) => actors.reduce((sum, { mentions }) => sum + mentions, 0);
  return [...sides]
    .map(([side, actors]) => ({ side, actors: actors.sort((a, b) => b.mentions - a.mentions) }))
    .sort((a, b) =>
      (a.side === null) === (b.side === null)
        ? mentionsOf(b.actors) - mentionsOf(a.actors)
        : a.side === null
          ? 1
          : -1,
    );
}

/** The side of one card on a day; null where its relations of that day give none, or two as often. */
export function sideOn(card: Card, date: PartialDate): string | null {
  return sideOf(card.statements.filter(statement => standing(statement, date) === 'held'));
}

/** The side that most of the relations of that day give. */
function sideOf(held: readonly Statement[]): string | null {
  const counts = new Map<string, number>();
  for (const { relation } of held)
    if (relation?.side !== undefined) counts.set(relation.side, (counts.get(relation.side) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

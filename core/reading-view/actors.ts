import { standing } from '../as-of/standing.ts';
import type { Card } from '../cards/card.ts';
import { headlineFirst } from '../cards/headline.ts';
import type { PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';
import { STATEMENT_TRAITS } from '../cards/statement-kinds.ts';

/** A card of the article, and how often the article mentions it. */
export type MentionedCard = { readonly card: Card; readonly mentions: number };

/** Someone who acts in the article: a person or a body, with their offices and states on that day, and first what leads their card. */
export type Actor = MentionedCard & { readonly offices: readonly Statement[] };

/** The actors that were on one side on that day; `side` is null for those whose side is not given. */
export type Side = { readonly side: string | null; readonly actors: readonly Actor[] };

/**
 * Groups the people and bodies of an article by the side that they were on when it was written. A side comes only from
 * dated relations and is never guessed: an actor without any, or with two equally frequent ones, is listed without a
 * side. Without a date all are.
 *
 * @returns sides with the most mentions first, the group without a side last.
 */
export function actorsBySide(cards: readonly MentionedCard[], date: PartialDate | null): Side[] {
  const sides = new Map<string | null, Actor[]>();
  for (const { card, mentions } of cards) {
    if (card.kind !== 'person' && card.kind !== 'organisation') continue;
    const held =
      date === null ? [] : card.statements.filter(statement => standing(statement, date) === 'held');
    const side = sideOf(held);
    const offices = held
      .filter(statement => statement.headline || STATEMENT_TRAITS[statement.kind].describes !== null)
      .sort(headlineFirst);
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

/** The side of a card on a day; null if its relations on that day give none, or two equally often. */
export function sideOn(card: Card, date: PartialDate): string | null {
  return sideOf(card.statements.filter(statement => standing(statement, date) === 'held'));
}

/** The side that most of these relations give. */
function sideOf(held: readonly Statement[]): string | null {
  const counts = new Map<string, number>();
  for (const { relation } of held)
    if (relation?.side !== undefined) counts.set(relation.side, (counts.get(relation.side) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

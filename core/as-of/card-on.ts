import type { Card } from '../cards/card.ts';
import { leads } from '../cards/headline.ts';
import { earliestDay, latestDay, type PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';
import { anyDateOf, newestFirst } from '../cards/statement-dates.ts';
import { isOffice, STATEMENT_TRAITS } from '../cards/statement-kinds.ts';
import { type Standing, standing } from './standing.ts';

/** A card's statements, grouped by how they relate to one day. Each statement is in one group. */
export type CardOn = {
  readonly date: PartialDate;
  /** Statements that applied, or happened, on that day: roles and states first. */
  readonly then: readonly Statement[];
  /** Statements that began or happened after it, newest first. */
  readonly since: readonly Statement[];
  /** Statements that had ended or happened before it, newest first. */
  readonly before: readonly Statement[];
  /** Statements whose dates are not precise enough, or do not reach to that day. */
  readonly unclear: readonly Statement[];
  /** Statements that belong to no day: they have no dates, or only say when someone last checked. */
  readonly general: readonly Statement[];
  /** What leads the card on that day: first what the author marks as such, then offices, in the author's order. */
  readonly lead: readonly Statement[];
  /** The statement by which the person, body or thing has ended since; null if there is none. */
  readonly ended: Statement | null;
};

/** Groups a card's statements by the day of an article. */
export function cardOn(card: Card, date: PartialDate): CardOn {
  const sorted = { held: [], before: [], after: [], unknown: [], general: [] } as Record<
    Standing | 'general',
    Statement[]
  >;
  for (const statement of card.statements) sorted[placeOf(statement, date)].push(statement);
  // If there are several headlines or offices, the author writes the main one first.
  const inOrder = ({ headline, kind }: Statement) => headline || isOffice({ kind });
  const then = sorted.held.sort((a, b) => rankOnDay(a) - rankOnDay(b) || (inOrder(a) ? 0 : newerFirst(a, b)));
  const since = sorted.after.sort(newerFirst);
  return {
    date,
    then,
    since,
    before: sorted.before.sort(newerFirst),
    unclear: sorted.unknown.sort(newerFirst),
    general: sorted.general,
    lead: then.filter(leads),
    ended: since.findLast(({ ends }) => ends) ?? null,
  };
}

const newerFirst = newestFirst(anyDateOf);

const rankOnDay = ({ kind, headline }: Statement) => (headline ? -1 : STATEMENT_TRAITS[kind].rankOnDay);

/** For some kinds, a date on which someone last checked is neither a beginning nor an end. */
function placeOf(statement: Statement, date: PartialDate): Standing | 'general' {
  const { kind, at, from, knownSince, to, asOf } = statement;
  if ([at, from, knownSince, to].some(known => known !== undefined)) return standing(statement, date);
  if (asOf === undefined) return 'general';
  switch (STATEMENT_TRAITS[kind].seenOnly) {
    case 'dates-it':
    case 'held':
      return standing(statement, date);
    case 'news':
      return earliestDay(asOf) > latestDay(date) ? 'after' : 'general';
    case 'nothing':
      return 'general';
  }
}

/**
 * True if an article is newer than the last day that the pack covers: the card cannot know what happened in between.
 */
export function isNewerThan(date: PartialDate, checkedUntil: PartialDate): boolean {
  return earliestDay(date) > latestDay(checkedUntil);
}

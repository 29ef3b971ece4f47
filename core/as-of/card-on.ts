import type { Card } from '../cards/card.ts';
import { earliestDay, latestDay, type PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';
import { anyDateOf, newestFirst } from '../cards/statement-dates.ts';
import { isOffice, STATEMENT_TRAITS } from '../cards/statement-kinds.ts';
import { type Standing, standing } from './standing.ts';

/** What a card says, put in order by one day. Each statement stands in one place. */
export type CardOn = {
  readonly date: PartialDate;
  /** What held, or happened, on that day: roles and states first. */
  readonly then: readonly Statement[];
  /** What began or happened after it, newest first. */
  readonly since: readonly Statement[];
  /** What was over, or had happened, before it, newest first. */
  readonly before: readonly Statement[];
  /** What the dates are not precise enough for, or do not reach to. */
  readonly unclear: readonly Statement[];
  /** What is tied to no day: it has no dates, or only says when somebody last looked. */
  readonly general: readonly Statement[];
  /** Offices that were held on that day, in the author's order. */
  readonly roles: readonly Statement[];
  /** What has ended the person, the body or the thing since; null where nothing has. */
  readonly ended: Statement | null;
};

/** Sorts a card's statements by the day of an article. */
export function cardOn(card: Card, date: PartialDate): CardOn {
  const sorted = { held: [], before: [], after: [], unknown: [], general: [] } as Record<
    Standing | 'general',
    Statement[]
  >;
  for (const statement of card.statements) sorted[placeOf(statement, date)].push(statement);
  // Of several offices the author writes the main one first.
  const then = sorted.held.sort(
    (a, b) => rankOnDay(a) - rankOnDay(b) || (isOffice(a) ? 0 : newerFirst(a, b)),
  );
  const since = sorted.after.sort(newerFirst);
  return {
    date,
    then,
    since,
    before: sorted.before.sort(newerFirst),
    unclear: sorted.unknown.sort(newerFirst),
    general: sorted.general,
    roles: then.filter(isOffice),
    ended: since.findLast(({ ends }) => ends) ?? null,
  };
}

const newerFirst = newestFirst(anyDateOf);

const rankOnDay = ({ kind }: Statement) => STATEMENT_TRAITS[kind].rankOnDay;

/** What is known of some statements only by the day when somebody last looked is no beginning and no end. */
function placeOf(statement: Statement, date: PartialDate): Standing | 'general' {
  const { kind, at, from, to, asOf } = statement;
  if (at !== undefined || from !== undefined || to !== undefined) return standing(statement, date);
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

/** True where an article is newer than what a pack's makers followed: what happened in between, the card cannot know. */
export function isNewerThan(date: PartialDate, checkedUntil: PartialDate): boolean {
  return earliestDay(date) > latestDay(checkedUntil);
}

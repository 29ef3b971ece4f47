import type { Card } from '../cards/card.ts';
import { earliestDay, latestDay, type PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';
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

const THEN_ORDER: Readonly<Record<Statement['kind'], number>> = {
  role: 0,
  status: 1,
  relation: 2,
  event: 3,
  fact: 4,
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
    (a, b) => THEN_ORDER[a.kind] - THEN_ORDER[b.kind] || (a.kind === 'role' ? 0 : newerFirst(a, b)),
  );
  const since = sorted.after.sort(newerFirst);
  return {
    date,
    then,
    since,
    before: sorted.before.sort(newerFirst),
    unclear: sorted.unknown.sort(newerFirst),
    general: sorted.general,
    roles: then.filter(({ kind }) => kind === 'role'),
    ended: since.findLast(({ ends }) => ends) ?? null,
  };
}

/**
 * A plain fact or relation of which only is known when somebody last looked says nothing of a beginning or an end; but a
 * fact that was seen after the article is news to it.
 */
function placeOf(statement: Statement, date: PartialDate): Standing | 'general' {
  const { kind, at, from, to, asOf } = statement;
  if (at !== undefined || from !== undefined || to !== undefined) return standing(statement, date);
  if (asOf === undefined || kind === 'relation') return 'general';
  if (kind !== 'fact') return standing(statement, date);
  return earliestDay(asOf) > latestDay(date) ? 'after' : 'general';
}

/** The day by which a statement is put in order. */
function orderDay({ at, from, to, asOf }: Statement): string {
  const date = at ?? from ?? to ?? asOf;
  return date === undefined ? '' : earliestDay(date);
}

/** Newest first; of two with the same first day, the one that still goes on stands first. */
function newerFirst(a: Statement, b: Statement): number {
  const [dayA, dayB] = [orderDay(a), orderDay(b)];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  const open = (s: Statement) => (s.from !== undefined && s.to === undefined ? 1 : 0);
  return open(b) - open(a);
}

/** True where an article is newer than what a pack's makers followed: what happened in between, the card cannot know. */
export function isNewerThan(date: PartialDate, checkedUntil: PartialDate): boolean {
  return earliestDay(date) > latestDay(checkedUntil);
}

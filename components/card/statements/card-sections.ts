import type { Translate } from '#assets/locales/messages.ts';
import type { Card } from '#core/cards/card.ts';
import { earliestDay } from '#core/cards/partial-date.ts';
import type { Statement } from '#core/cards/statement.ts';

/**
 * A run of statements under one heading. A card that knows its article's day is given several of them ("On …",
 * "Since then", "Before"); the card draws what it is given.
 */
export type CardSection = {
  readonly key: string;
  readonly heading: string;
  readonly statements: readonly Statement[];
  /** How many stand open; the others unfold in place. */
  readonly shown: number;
};

/**
 * The day by which a statement is put in order; null where it is no event in time. "As of" alone says when somebody
 * last looked: news of a role or a status, but for a plain fact ("borders Iran") not the newest thing to tell.
 */
function orderDay({ kind, at, from, to, asOf }: Statement): string | null {
  const date = at ?? from ?? to ?? (kind === 'role' || kind === 'status' ? asOf : undefined);
  return date === undefined ? null : earliestDay(date);
}

/** Newest first; of two with the same first day, the one that still goes on stands first. */
function newerFirst(a: Statement, b: Statement): number {
  const [dayA, dayB] = [orderDay(a) ?? '', orderDay(b) ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  const open = (s: Statement) => (s.from !== undefined && s.to === undefined ? 1 : 0);
  return open(b) - open(a);
}

/** All statements by date, newest first, and standing facts after them: for a card that is tied to no day. */
export function sectionsByDate(card: Card, t: Translate, shown = 3): CardSection[] {
  const dated = card.statements.filter(statement => orderDay(statement) !== null).sort(newerFirst);
  const undated = card.statements.filter(statement => orderDay(statement) === null);
  return [
    { key: 'dated', heading: t('cardSectionDated'), statements: dated, shown },
    {
      key: 'undated',
      heading: t('cardSectionUndated'),
      statements: undated,
      shown: dated.length === 0 ? shown : Math.max(0, shown - dated.length),
    },
  ].filter(section => section.statements.length > 0);
}

import type { Translate } from '#assets/locales/messages.ts';
import type { Card } from '#core/cards/card.ts';
import type { Statement } from '#core/cards/statement.ts';
import { newestFirst, storyDateOf } from '#core/cards/statement-dates.ts';

/**
 * Statements under one heading. A card that knows its article's day gets several sections ("On …", "Since then",
 * "Before"); the card shows the sections that it is given.
 */
export type CardSection = {
  readonly key: string;
  readonly heading: string;
  readonly statements: readonly Statement[];
  /** How many are shown at once; the others unfold in place. */
  readonly shown: number;
};

/**
 * All statements by date, newest first, followed by the undated ones: for a card that is shown without an article's
 * day.
 */
export function sectionsByDate(card: Card, t: Translate, shown = 3): CardSection[] {
  const isDated = (statement: Statement) => storyDateOf(statement) !== undefined;
  const dated = card.statements.filter(isDated).sort(newestFirst(storyDateOf));
  const undated = card.statements.filter(statement => !isDated(statement));
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

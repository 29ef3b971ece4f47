import { cardOn } from '../as-of/card-on.ts';
import type { Card } from '../cards/card.ts';
import type { PartialDate } from '../cards/partial-date.ts';
import type { Source } from '../cards/source.ts';
import type { Statement } from '../cards/statement.ts';

/** The words of a background sheet, in the reader's language. */
export type SheetWords = {
  readonly title: string;
  /** "As of 19 September 2023", or that no day is known. */
  readonly asOf: string;
  readonly onDay: string;
  readonly since: string;
  readonly before: string;
  readonly other: string;
  readonly sources: string;
  readonly saysOtherwise: (by: string) => string;
  /** When a statement held or happened; null where it names no date. */
  readonly when: (statement: Statement) => string | null;
  readonly date: (date: PartialDate) => string;
  /** Whether and when somebody read a source for this card. */
  readonly checked: (source: Source) => string;
};

export type SheetArticle = {
  readonly title: string;
  readonly address: string;
  readonly date: PartialDate | null;
};

/** Statements of a card under one heading. */
export type SheetPart = { readonly heading: string; readonly statements: readonly Statement[] };

/** What a card says as of a day, in the order of the sheet; nothing but one list where no day is known. */
export function sheetParts(card: Card, date: PartialDate | null, words: SheetWords): SheetPart[] {
  const on = date === null ? null : cardOn(card, date);
  const parts = on
    ? [
        { heading: words.onDay, statements: on.then },
        { heading: words.since, statements: on.since },
        { heading: words.before, statements: on.before },
        { heading: words.other, statements: [...on.unclear, ...on.general] },
      ]
    : [{ heading: words.other, statements: card.statements }];
  return parts.filter(({ statements }) => statements.length > 0);
}

/** The numbers under which a card's sources stand, by their ids. */
export function sourceNumbers({ sources }: Card): ReadonlyMap<string, number> {
  return new Map(sources.map(({ id }, index) => [id, index + 1]));
}

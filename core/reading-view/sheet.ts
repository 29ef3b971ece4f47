import { cardOn } from '../as-of/card-on.ts';
import type { Card } from '../cards/card.ts';
import type { PartialDate } from '../cards/partial-date.ts';
import type { Source } from '../cards/source.ts';
import type { SourceCheck, Statement } from '../cards/statement.ts';

/** The wording of a background sheet, in the reader's language. */
export type SheetWords = {
  readonly title: string;
  /** "As of 19 September 2023", or that the day is not known. */
  readonly asOf: string;
  readonly onDay: string;
  readonly since: string;
  readonly before: string;
  readonly other: string;
  readonly sources: string;
  readonly saysOtherwise: (by: string) => string;
  /** When a statement applied or happened; null if it has no date. */
  readonly when: (statement: Statement) => string | null;
  readonly date: (date: PartialDate) => string;
  /** The meaning of a tick after a source's number. */
  readonly ticks: string;
  /** Whether and when someone read a source for this card. */
  readonly checked: (source: Source) => string;
};

export type SheetArticle = {
  readonly title: string;
  readonly address: string;
  readonly date: PartialDate | null;
};

/** Statements of a card under one heading. */
export type SheetPart = { readonly heading: string; readonly statements: readonly Statement[] };

/** A card's statements as of a day, in the order of the sheet; all in one list if the day is not known. */
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

/** The numbers of a card's sources, by their ids. */
export function sourceNumbers({ sources }: Card): ReadonlyMap<string, number> {
  return new Map(sources.map(({ id }, index) => [id, index + 1]));
}

/** The numbers of a line's sources, with a tick if the line was compared with the source. */
export function sourceMarks(
  line: { readonly sources: readonly string[]; readonly checks?: readonly SourceCheck[] | undefined },
  numbers: ReadonlyMap<string, number>,
): string[] {
  const checked = new Set(line.checks?.map(({ source }) => source));
  return line.sources.flatMap(id => {
    const number = numbers.get(id);
    return number === undefined ? [] : [`${number}${checked.has(id) ? '✓' : ''}`];
  });
}

/** True if any line of a card was compared with a source. */
export function hasChecks({ statements }: Card): boolean {
  return statements
    .flatMap(statement => [statement, ...(statement.disputedBy ?? [])])
    .some(({ checks }) => checks !== undefined && checks.length > 0);
}

import { type CardOn, cardOn } from '../as-of/card-on.ts';
import type { Card } from '../cards/card.ts';
import type { PartialDate } from '../cards/partial-date.ts';
import { isWebAddress } from '../cards/source.ts';
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
};

export type SheetArticle = {
  readonly title: string;
  readonly address: string;
  readonly date: PartialDate | null;
};

/** Writes the cards of an article as one Markdown text, as of its day, with sources. The same cards give the same text. */
export function backgroundSheet(cards: readonly Card[], article: SheetArticle, words: SheetWords): string {
  const lines = [`# ${plain(words.title)}`, ''];
  lines.push(link(article.title, article.address), '', plain(words.asOf), '');
  for (const card of cards) lines.push(...cardLines(card, article.date, words));
  return `${lines.join('\n').trimEnd()}\n`;
}

function cardLines(card: Card, date: PartialDate | null, words: SheetWords): string[] {
  const lines = [`## ${plain(card.title)}`, '', `*${plain(card.gist)}*`, ''];
  for (const paragraph of (card.summary ?? '').split(/\n+/)) {
    if (paragraph.trim() !== '') lines.push(plain(paragraph), '');
  }
  const numbers = new Map(card.sources.map(({ id }, index) => [id, index + 1]));
  for (const [heading, statements] of date === null
    ? [[words.other, card.statements] as const]
    : parts(cardOn(card, date), words)) {
    if (statements.length === 0) continue;
    lines.push(`**${plain(heading)}**`, '');
    for (const statement of statements) lines.push(...statementLines(statement, numbers, words));
    lines.push('');
  }
  if (card.sources.length > 0) {
    lines.push(`**${plain(words.sources)}**`, '');
    for (const [index, { publisher, title, url, published }] of card.sources.entries()) {
      const named = link(title ?? publisher, url ?? '');
      const rest = [title === undefined ? '' : plain(publisher), published ?? ''].filter(part => part !== '');
      lines.push(`${index + 1}. ${[named, ...rest].join(', ')}`);
    }
    lines.push('');
  }
  return lines;
}

function parts(on: CardOn, words: SheetWords): (readonly [string, readonly Statement[]])[] {
  return [
    [words.onDay, on.then],
    [words.since, on.since],
    [words.before, on.before],
    [words.other, [...on.unclear, ...on.general]],
  ];
}

function statementLines(
  statement: Statement,
  numbers: ReadonlyMap<string, number>,
  words: SheetWords,
): string[] {
  const marks = (ids: readonly string[]) =>
    ids
      .flatMap(id => numbers.get(id) ?? [])
      .map(number => ` \\[${number}\\]`)
      .join('');
  const when = words.when(statement);
  const lines = [
    `- ${when === null ? '' : `${plain(when)}: `}${plain(statement.text)}${marks(statement.sources)}`,
  ];
  for (const { by, text, sources } of statement.disputedBy ?? [])
    lines.push(`  - ${plain(words.saysOtherwise(by))} ${plain(text)}${marks(sources)}`);
  return lines;
}

/** One line in which nothing means anything to Markdown or HTML. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()<>#+\-.!|~&=:/@^$]/g, sign => (HARMLESS.has(sign) ? sign : `\\${sign}`));
}

/** Signs of ordinary prose that mean something at the beginning of a line only, where no text of ours stands. */
const HARMLESS = new Set(['-', '.', '/', '+', '=', ':', '^', '$', '(', ')']);

function link(text: string, address: string): string {
  if (!isWebAddress(address)) return plain(text);
  // An address in pointed brackets may hold anything but these.
  return `[${plain(text)}](<${encodeURI(decodeSafely(address)).replace(/[<>\\]/g, '')}>)`;
}

/** So that what is encoded already is not encoded twice. */
function decodeSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

import type { Card } from '../cards/card.ts';
import type { Source } from '../cards/source.ts';
import type { Statement } from '../cards/statement.ts';
import {
  hasChecks,
  type SheetArticle,
  type SheetWords,
  sheetParts,
  sourceMarks,
  sourceNumbers,
} from './sheet.ts';

export type { SheetArticle, SheetWords } from './sheet.ts';

/**
 * Writes the cards of an article as one Markdown text, as of its day, with sources. The same cards give the same text.
 */
export function backgroundSheet(cards: readonly Card[], article: SheetArticle, words: SheetWords): string {
  const lines = [`# ${plain(words.title)}`, '', link(article.title || article.address, article.address), ''];
  lines.push(plain(words.asOf), '');
  for (const card of cards) lines.push(...cardLines(card, article, words));
  return `${lines.join('\n').trimEnd()}\n`;
}

function cardLines(card: Card, { date }: SheetArticle, words: SheetWords): string[] {
  const lines = [`## ${plain(card.title)}`, ''];
  if (card.gist !== undefined) lines.push(`*${plain(card.gist)}*`, '');
  for (const paragraph of (card.summary ?? '').split(/\n+/))
    if (paragraph.trim() !== '') lines.push(plain(paragraph), '');
  const numbers = sourceNumbers(card);
  for (const { heading, statements } of sheetParts(card, date, words)) {
    lines.push(`### ${plain(heading)}`, '');
    for (const statement of statements) lines.push(...statementLines(statement, numbers, words));
    lines.push('');
  }
  if (card.sources.length === 0) return lines;
  const sources = card.sources.map((source, index) => `${index + 1}. ${sourceText(source, words)}`);
  const ticks = hasChecks(card) ? [plain(words.ticks), ''] : [];
  return [...lines, `### ${plain(words.sources)}`, '', ...ticks, ...sources, ''];
}

function statementLines(
  statement: Statement,
  numbers: ReadonlyMap<string, number>,
  words: SheetWords,
): string[] {
  const marks = (line: Parameters<typeof sourceMarks>[0]) =>
    sourceMarks(line, numbers)
      .map(mark => ` \\[${mark}\\]`)
      .join('');
  const when = words.when(statement);
  const said = plain(when === null ? statement.text : `${when}: ${statement.text}`);
  const disputes = (statement.disputedBy ?? []).map(
    dispute => `  - ${plain(`${words.saysOtherwise(dispute.by)} ${dispute.text}`)}${marks(dispute)}`,
  );
  return [`- ${said}${marks(statement)}`, ...disputes];
}

function sourceText(source: Source, words: SheetWords): string {
  const { publisher, title, url, published } = source;
  return [
    link(title ?? publisher, url ?? ''),
    ...(title === undefined ? [] : [plain(publisher)]),
    ...(published === undefined ? [] : [plain(words.date(published))]),
    plain(words.checked(source)),
  ].join(', ');
}

/** White space of all kinds, and characters that hide or reorder text. */
const INVISIBLE = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** Signs with a meaning inside a line: emphasis, code, links, HTML, entities, tables, formulas, mentions. */
const MARKUP = /[\\`*_{}[\]<>#|~!&@^$]/g;

/**
 * One line in which nothing is markup for Markdown or HTML, at the beginning of a line or after a mark of ours: signs
 * that would begin a list, a rule or a heading there are escaped, and addresses do not become links automatically.
 */
export function plain(text: string): string {
  return text
    .replace(INVISIBLE, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^:|:(?=[^\s\d])/g, '\\:')
    .replace(/(www)\./gi, '$1\\.');
}

/** A link, if the address is a web address; otherwise only its text. */
function link(text: string, address: string): string {
  const parsed = /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : null;
  if (!parsed) return plain(text);
  // A user name before the host could be mistaken for it.
  parsed.username = '';
  parsed.password = '';
  // Written as the browser would, without spaces, line ends and angle brackets, which would end or change the link.
  const written = parsed.href.replace(/[<>\\\s]/g, sign => encodeURIComponent(sign)).replace(/&/g, '\\&');
  return `[${plain(text)}](<${written}>)`;
}

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages with less visible text than this, in code units, are not articles. */
const MIN_TEXT = 2_500;
export const ONE_MB = 1_048_576;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The texts of the saved pages in a folder, without scripts and markup. */
export function readPages(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map(file => textOfHtml(readFileSync(join(folder, file), 'utf8')))
    .filter(text => text.length >= MIN_TEXT)
    .map(asSent);
}

/** 2^20 code units of the pages' text, repeated if there is less. */
export function oneMegabyte(pages: readonly string[]): string {
  let text = '';
  while (text.length < ONE_MB) text += `${pages.join('\n')}\n`;
  return asSent(text.slice(0, ONE_MB));
}

/** The text as a message delivers it: in one piece, and with one byte per character if that is enough. */
function asSent(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** The visible text of a page's source, with block elements on separate lines. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(script|style|noscript|svg|template)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(
      /<\/?(?:p|div|li|h\d|td|tr|br|section|article|ul|ol|table|blockquote|figure|header|footer|nav)\b[^>]*>/gi,
      '\n',
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(
        Math.min(0x10ffff, decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)),
      );
    })
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n');
}

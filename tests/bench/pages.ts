import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages with less visible text than this, in code units, are no articles. */
const LEAST_TEXT = 2_500;
export const ONE_MB = 1_048_576;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The texts of the saved pages in a folder, scripts and markup left out. */
export function readPages(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map(file => textOf(readFileSync(join(folder, file), 'utf8')))
    .filter(text => text.length >= LEAST_TEXT);
}

/** As much of the pages' text as makes 2^20 code units; from the beginning again where they are fewer. */
export function oneMegabyte(pages: readonly string[]): string {
  let text = '';
  while (text.length < ONE_MB) text += `${pages.join('\n')}\n`;
  // Joined strings are trees until something reads them; the copy through an array is flat, as text from a page is.
  return Array.from({ length: 16 }, (_, part) =>
    text.slice((part * ONE_MB) / 16, ((part + 1) * ONE_MB) / 16),
  ).join('');
}

function textOf(html: string): string {
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

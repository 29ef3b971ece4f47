/** What a page's source says without a browser: enough to try a pack, not what the extension reads from the page. */
export type PageText = {
  language: string;
  title: string | undefined;
  date: string | undefined;
  blocks: string[];
};

const SKIPPED =
  /<(script|style|noscript|template|svg|nav|header|footer|form|aside|button|code|pre|head)\b[\s\S]*?<\/\1\s*>/gi;
const BREAKS =
  /<\/?(?:p|div|section|article|h[1-6]|li|ul|ol|blockquote|figure|figcaption|table|tr|td|th|main|br|hr|dd|dt|body)\b[^>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

export function textOfPage(source: string, name: string): PageText {
  if (!/\.(?:x?html?)$/i.test(name)) {
    return {
      language: 'en',
      title: undefined,
      date: undefined,
      blocks: source.split(/\n{2,}/).filter(block => block.trim() !== ''),
    };
  }
  const language = /<html[^>]*\blang=["']?([A-Za-z-]+)/i.exec(source)?.[1] ?? '';
  const title = /<title[^>]*>([^<]*)/i.exec(source)?.[1];
  const date =
    /(?:article:published_time["'][^>]*content=["']|"datePublished"\s*:\s*")(\d{4}-\d{2}-\d{2})/i.exec(
      source,
    )?.[1];
  const blocks = source
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(SKIPPED, '\n')
    .replace(BREAKS, '\u0000')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, word) =>
      decimal
        ? String.fromCodePoint(Number(decimal))
        : hex
          ? String.fromCodePoint(Number.parseInt(hex, 16))
          : (ENTITIES[word] ?? whole),
    )
    .split('\u0000')
    .map(block => block.replace(/\s+/g, ' ').trim())
    .filter(block => block !== '');
  return { language, title: title?.trim(), date, blocks };
}

import { parseHTML } from 'linkedom';

/**
 * What a page's source contains, without a browser: enough to try a pack, but less than the extension reads from the
 * page.
 */
export type PageText = {
  language: string;
  title: string | undefined;
  date: string | undefined;
  blocks: string[];
};

/** Elements that are not running text, or not the article's. */
const SKIPPED =
  'head, script, style, noscript, template, svg, nav, footer, form, aside, button, code, pre, [hidden], [contenteditable="true"], body > header';
const BREAKS = new Set(
  'P DIV SECTION ARTICLE HEADER MAIN H1 H2 H3 H4 H5 H6 LI UL OL BLOCKQUOTE FIGURE FIGCAPTION TABLE TR TD TH BR HR DD DT BODY'.split(
    ' ',
  ),
);
const DATE = /(?:article:published_time["'][^>]*content=["']|"datePublished"\s*:\s*")(\d{4}-\d{2}-\d{2})/i;

/** Reads a file: HTML if its name says so, anything else as text with empty lines between blocks. */
export function textOfPage(source: string, name: string): PageText {
  if (!/\.(?:x?html?)$/i.test(name)) {
    const blocks = source.split(/\n{2,}/).filter(block => block.trim() !== '');
    return { language: 'en', title: undefined, date: undefined, blocks };
  }
  const { document } = parseHTML(source);
  const language = document.documentElement?.getAttribute('lang') ?? '';
  const title = document.querySelector('title')?.textContent?.trim();
  for (const element of document.querySelectorAll(SKIPPED)) element.remove();
  return { language, title, date: DATE.exec(source)?.[1], blocks: blocksOf(document.documentElement) };
}

/** The texts between the borders of block elements, in page order. */
function blocksOf(root: Node | null): string[] {
  const blocks: string[] = [''];
  const read = (node: Node): void => {
    if (node.nodeType === 3) blocks[blocks.length - 1] += node.textContent ?? '';
    const breaks = BREAKS.has(node.nodeName.toUpperCase());
    if (breaks) blocks.push('');
    for (const child of node.childNodes) read(child);
    if (breaks) blocks.push('');
  };
  if (root) read(root);
  return blocks.map(block => block.replace(/[^\S\u00a0]+/g, ' ').trim()).filter(block => block !== '');
}

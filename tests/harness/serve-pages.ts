import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { datedArticle } from '../fixtures/pages/dated-article.ts';
import { application, articleOfFrames, framedStory, WRAPPERS, wrapper } from '../fixtures/pages/framed.ts';
import {
  honestText,
  hugeText,
  longArticle,
  manyCards,
  manyNodes,
  plainArticle as paragraphs,
} from '../fixtures/pages/generated.ts';
import { plainArticle, searchResults } from '../fixtures/pages/results.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Titles of 60 cards of the starter pack, as texts name them: its people and some of its organisations. */
function sixtyTitles(): string[] {
  const folder = join(import.meta.dirname, '../../assets/packs/south-caucasus');
  const titles = ['people', 'organisations'].flatMap(name => {
    const cards: { title: string }[] = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    return cards.map(({ title }) => title);
  });
  return titles.slice(0, 60);
}

/** Pages that are too large for files, or that are variants of each other. */
const GENERATED: Readonly<Record<string, () => string>> = {
  'huge-text.html': () => hugeText(),
  'many-nodes.html': () => manyNodes(),
  'long.html': () => longArticle(),
  ...Object.fromEntries(
    [30, 100, 300].flatMap(count => [
      [`animated-${count}.html`, () => paragraphs(count, true)],
      [`still-${count}.html`, () => paragraphs(count, false)],
    ]),
  ),
  'honest.html': () => honestText(),
  'many-cards.html': () => manyCards(sixtyTitles()),
  'of-2021.html': () => datedArticle('2021-01-15'),
  'of-2023.html': () => datedArticle('2023-09-19'),
  'of-2025.html': () => datedArticle('2025-10-01'),
  'undated.html': () => datedArticle(null),
  'of-two-days.html': () => datedArticle('2025-10-01', 'Published 19 September 2023'),
  'results.html': searchResults,
  'plain-article.html': plainArticle,
  'framed-story.html': framedStory,
  'application.html': application,
  'article-of-frames.html': articleOfFrames,
  ...Object.fromEntries(
    Object.keys(WRAPPERS).map(how => [`wrapper-${how}.html`, () => wrapper(how)] as const),
  ),
};

/** The folder of our sample pages. */
export const SAMPLE_PAGES = join(import.meta.dirname, '../fixtures/pages');

export type PageServer = {
  /** `http://127.0.0.1:12345` */
  readonly address: string;
  /** The address of a page. Articles are rarely at the root of a site, so pages are served under `/news/`. */
  at(page: string): string;
  stop(): Promise<void>;
};

/**
 * Serves the pages of a folder on loopback: `/news/article.html` is `article.html`, `/` is `front-page.html`, and
 * `?locked` adds a content security policy that forbids everything.
 */
export async function servePages(folder: string = SAMPLE_PAGES): Promise<PageServer> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const name =
      address.pathname === '/' ? 'front-page.html' : basename(decodeURIComponent(address.pathname));
    void answer(folder, name, address.searchParams.has('locked'), response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    at: page => `${address}/news/${page}`,
    stop: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(
  folder: string,
  name: string,
  locked: boolean,
  response: ServerResponse,
): Promise<void> {
  const headers: Record<string, string> = {
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  };
  if (locked) headers['content-security-policy'] = "default-src 'none'; style-src 'none'";
  try {
    const body = GENERATED[name]?.() ?? (await readFile(join(folder, name)));
    response.writeHead(200, headers).end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page.');
  }
}

import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PageMessageSchema } from '#platform/protocols/mentions-protocol.ts';
import { dateHints } from '../../../../../entrypoints/content/article/date-hints.ts';

function hintsOf(html: string) {
  return dateHints(parseHTML(`<!doctype html><html>${html}</html>`).document as unknown as Document);
}

describe('The hints at when a page was published', () => {
  test('are in its JSON-LD, its meta elements, its times and the lines near its headline', () => {
    const hints = hintsOf(`
      <head>
        <script type="application/ld+json">{"datePublished":"2023-09-19"}</script>
        <script type="application/ld+json">{"name":"no date"}</script>
        <meta property="article:published_time" content=" 2023-09-19T08:00:00Z ">
        <meta name="description" content="Nothing about a day">
        <meta itemprop="dateModified" content="2023-09-20">
        <link rel="canonical" href="https://example.org/2023/09/19/goris">
      </head>
      <body>
        <header><h1>Goris</h1><p>By a reporter</p><p>19 September 2023</p><time datetime="2023-09-19">today</time></header>
        <main><time datetime="2023-01-01">then</time></main>
        <aside><time datetime="2024-05-05">elsewhere</time></aside>
      </body>`);
    expect(hints).toEqual({
      jsonLd: ['{"datePublished":"2023-09-19"}'],
      metas: [
        ['article:published_time', '2023-09-19T08:00:00Z'],
        ['itemprop:dateModified', '2023-09-20'],
        ['canonical', 'https://example.org/2023/09/19/goris'],
      ],
      times: [
        { datetime: '2023-09-19', text: 'today', published: false, place: 'headline' },
        { datetime: '2023-01-01', text: 'then', published: false, place: 'article' },
        { datetime: '2024-05-05', text: 'elsewhere', published: false, place: 'page' },
      ],
      lines: ['19 September 2023'],
    });
  });

  test('are empty if the page says nothing', () => {
    expect(hintsOf('<body><p>Goris</p></body>')).toEqual({ jsonLd: [], metas: [], times: [], lines: [] });
  });

  test('stay within what the background accepts, however many there are', () => {
    const long = `2023 ${'x'.repeat(30_000)}`;
    const hints = hintsOf(`
      <head>
        ${`<script type="application/ld+json">{"datePublished":"${long}"}</script>`.repeat(30)}
        ${`<meta name="date" content="${long}">`.repeat(30)}
      </head>
      <body><header><h1>Goris</h1>
        ${`<time datetime="${long}">${long}</time>`.repeat(30)}${'<p>19 September 2023</p>'.repeat(30)}
      </header></body>`);
    expect(Object.values(hints).map(({ length }) => length)).toEqual([12, 12, 12, 12]);
    const article = { language: 'en', dates: hints };
    const message = { type: 'read', request: 1, article, named: [], blocks: [] };
    expect(v.safeParse(PageMessageSchema, message).issues).toBeUndefined();
  });
});

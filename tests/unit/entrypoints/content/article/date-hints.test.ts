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
        <time datetime="2022-02-02">before</time>
        <header><h1>Goris</h1><p>By a reporter</p><p>19 September 2023</p><time class="when" datetime="2023-09-19">today</time></header>
        <main><time datetime="2023-01-01">then</time></main>
        <aside id="more"><time datetime="2024-05-05">elsewhere</time></aside>
      </body>`);
    expect(hints.jsonLd).toEqual(['{"datePublished":"2023-09-19"}', '{"name":"no date"}']);
    expect(hints.metas.map(([html]) => html)).toEqual([
      '<meta property="article:published_time" content=" 2023-09-19T08:00:00Z ">',
      '<meta itemprop="dateModified" content="2023-09-20">',
      '<link rel="canonical" href="https://example.org/2023/09/19/goris">',
    ]);
    expect(hints.near).toEqual([
      ['\n19 September 2023\n', 'p  \n'],
      ['<time class="when" datetime="2023-09-19">today</time>', 'time  when\n'],
      ['\n<time datetime="2023-01-01">then</time>\n', 'main  \n'],
      ['\n<time datetime="2024-05-05">elsewhere</time>\n', 'aside more \n'],
    ]);
    expect(hints.rest.map(([html]) => html)).toEqual([
      '<meta itemprop="dateModified" content="2023-09-20">',
      '<time datetime="2022-02-02">before</time>',
      '<time class="when" datetime="2023-09-19">today</time>',
      '<time datetime="2023-01-01">then</time>',
      '<time datetime="2024-05-05">elsewhere</time>',
    ]);
  });

  test('leave out long texts of JSON-LD, behind which the date may be', () => {
    const body = 'Goris \\"on the Vorotan\\" '.repeat(2_000);
    const [block = ''] = hintsOf(
      `<body><script type="application/ld+json">{"articleBody":"${body}","datePublished":"2023-09-19"}</script></body>`,
    ).jsonLd;
    expect(JSON.parse(block)).toEqual({ articleBody: 0, datePublished: '2023-09-19' });
  });

  test('are empty if the page says nothing', () => {
    expect(hintsOf('<body><p>Goris</p></body>')).toEqual({ jsonLd: [], metas: [], near: [], rest: [] });
  });

  test('stay within what the background accepts, however many there are', () => {
    const long = `2023 ${'x '.repeat(30_000)}`;
    const hints = hintsOf(`
      <head>
        ${`<script type="application/ld+json">{"datePublished":["2023-09-19",${'"2023-09-19",'.repeat(5_000)}]}</script>`.repeat(30)}
        ${`<meta name="date" content="${long}">`.repeat(30)}
      </head>
      <body><header><h1>Goris</h1>
        ${`<time datetime="${long}">19 September</time>`.repeat(30)}${'<p>19 September 2023</p>'.repeat(30)}
      </header></body>`);
    expect(Object.values(hints).map(({ length }) => length)).toEqual([20, 20, 20, 20]);
    const article = { language: 'en', dates: hints };
    const message = { type: 'read', request: 1, article, named: [], blocks: [] };
    expect(v.safeParse(PageMessageSchema, message).issues).toBeUndefined();
  });

  test('are found beside and inside a form whose fields shadow its properties', () => {
    const { document } = parseHTML(
      '<!doctype html><html><body><h1>Goris</h1><form class="date"><p>19 September 2023</p></form></body></html>',
    );
    const form = document.querySelector('form') as unknown as Element;
    for (const name of ['contains', 'textContent', 'outerHTML'])
      Object.defineProperty(form, name, { value: document.createElement('input') });
    expect(dateHints(document as unknown as Document).near).toEqual([['\n19 September 2023\n', 'p  \n']]);
  });
});

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../../../entrypoints/content/article/is-article.ts';

function page(body: string, { head = '', path = '/news/1', designMode = 'off' } = {}): Document {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  Object.defineProperty(document, 'location', { value: { pathname: path } });
  Object.defineProperty(document, 'designMode', { value: designMode });
  return document as unknown as Document;
}

const SENTENCE = 'The convoy reached Goris in the evening, and the road behind it was closed. ';
const paragraph = (sentences = 4) => `<p>${SENTENCE.repeat(sentences)}</p>`;
const STORY = paragraph().repeat(8);

/** A list entry: a headline that links elsewhere, and a few words about it. */
const TEASER = `<div><h3><a href="/news/2">A headline of another page</a></h3>${paragraph(2)}</div>`;

const OG = '<meta property="og:type" content="article">';
const PUBLISHED = '<meta property="article:published_time" content="2024-03-12T10:00:00Z">';
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('A page is read as an article', () => {
  test.each([
    ['for its prose', STORY, {}],
    ['because it says so, however short it is', paragraph(1), { head: OG }],
    ['because its data say so', paragraph(1), { head: data({ '@type': 'NewsArticle' }) }],
    [
      'where they are one of several things',
      paragraph(1),
      { head: data([{ '@type': ['Thing', 'Report'] }]) },
    ],
    ['where they are in a graph', paragraph(1), { head: data({ '@graph': [{ '@type': 'BlogPosting' }] }) }],
    ['where a site stands at its own root', STORY, { head: OG, path: '/' }],
    ['because it gives the day on which it was published', paragraph(1), { head: PUBLISHED }],
    [
      'because its microdata say so',
      `<div itemscope itemtype="https://schema.org/NewsArticle">${paragraph(1)}</div>`,
      {},
    ],
    [
      'beside a related one in its data',
      paragraph(1),
      { head: data([{ '@type': 'NewsArticle' }, { '@type': 'NewsArticle' }]) },
    ],
    ['where other data are broken', STORY, { head: '<script type="application/ld+json">{</script>' }],
    ['with a small field to write in', `${STORY}<div contenteditable>Your comment</div>`, {}],
  ])('%s', (_why, body, how) => {
    expect(isArticle(page(body, how))).toBe(true);
  });
});

describe('A page is left alone', () => {
  test.each([
    ['with little prose', paragraph(3), {}],
    ['that is a front page', STORY, { path: '/' }],
    [
      'that is a front page, though it calls itself an article',
      paragraph(1),
      { head: OG, path: '/index.html' },
    ],
    ['that is a list of others', TEASER.repeat(20), {}],
    ['that is a list of others, though it calls itself an article', TEASER.repeat(20), { head: OG }],
    [
      'that describes many articles',
      TEASER.repeat(20),
      { head: data(Array.from({ length: 20 }, () => ({ '@type': 'NewsArticle' }))) },
    ],
    ['that says that it is a list', STORY, { head: data({ '@graph': [{ '@type': 'CollectionPage' }] }) }],
    ['that sells something', STORY, { head: data({ '@type': 'Product' }) }],
    ['that is the front page of a language', paragraph(1), { head: OG, path: '/de/' }],
    ['whose prose is links', `<p><a href="/a">${SENTENCE.repeat(4)}</a></p>`.repeat(8), {}],
    ['that only mentions an article in its data', '', { head: data({ about: { '@type': 'NewsArticle' } }) }],
    ['in which the reader writes', `<div contenteditable="true">${STORY}</div>`, { head: OG }],
    ['that is to be written in altogether', STORY, { designMode: 'on' }],
  ])('%s', (_why, body, how) => {
    expect(isArticle(page(body, how))).toBe(false);
  });
});

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../../../entrypoints/content/article/is-article.ts';
import { ARTICLES, OTHERS } from '../../../../fixtures/pages/page-shapes.ts';

function isRead(body: string): boolean {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`);
  Object.defineProperty(document, 'location', { value: new URL('https://example.org/news/1') });
  return isArticle(document as unknown as Document);
}

describe('By its looks, a page is an article', () => {
  test.each(Object.entries(ARTICLES))('%s', (_shape, body) => expect(isRead(body)).toBe(true));
});

describe('By its looks, a page is no article if it is', () => {
  test.each(Object.entries(OTHERS))('%s', (_shape, body) => expect(isRead(body)).toBe(false));
});

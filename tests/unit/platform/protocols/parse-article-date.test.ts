import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseArticleDate } from '#platform/protocols/parse-article-date.ts';
import { PageToViewSchema } from '#platform/protocols/reading-view-protocol.ts';

const KNOWN = { date: '2023-09-19', from: 'line' };
const UNSURE = { date: null, found: [{ date: '2025-10-01', from: 'meta' }, KNOWN] };

test.each([KNOWN, { date: '2023-09', from: 'address' }, UNSURE, null])('%j passes every border', day => {
  expect(parseArticleDate(day)).toEqual(day);
  const article = { title: 'Talks', language: 'en', address: 'https://news.test/a', date: day };
  const message = { type: 'article', reading: 1, article };
  expect(v.safeParse(PageToViewSchema, message).output).toEqual(message);
});

test.each([
  'yesterday',
  { date: '2023-02-30', from: 'line' },
  { date: '2023-09-19', from: 'elsewhere' },
  { date: null },
  { date: null, found: [] },
  { date: null, found: Array(4).fill(KNOWN) },
  { date: null, found: [{ date: null, found: [KNOWN] }] },
])('%j does not', day => {
  expect(parseArticleDate(day)).toBeNull();
});

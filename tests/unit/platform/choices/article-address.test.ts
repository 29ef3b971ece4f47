import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleAddress } from '#platform/choices/article-address.ts';

const NEWS = 'https://news.test/2023/talks';

test.each<[why: string, address: string, article: string | null]>([
  ['as it is', NEWS, NEWS],
  ['without a place in it', `${NEWS}#comments`, NEWS],
  ['without tracking', `${NEWS}?utm_source=mail&utm_medium=x&fbclid=1`, NEWS],
  ['what stays is as it was', `${NEWS}?id=a%20b+c&utm_source=mail&page=2`, `${NEWS}?id=a%20b+c&page=2`],
  ['a parameter that only begins alike', `${NEWS}?gclidx=1&ref=2`, `${NEWS}?gclidx=1&ref=2`],
  ['a tracking parameter without a value', `${NEWS}?gclid`, NEWS],
  ['another article by its parameter', `${NEWS}?id=2`, `${NEWS}?id=2`],
  ['an empty query is none', `${NEWS}?`, NEWS],
  ['without a name and password', 'https://me:secret@news.test/a', 'https://news.test/a'],
  ['the host in small letters', 'https://NEWS.test', 'https://news.test/'],
  ['over http', 'http://news.test/a', 'http://news.test/a'],
  ['a file', 'file:///home/me/a.html', null],
  ['a page of the browser', 'about:blank', null],
  ['a page of an extension', 'chrome-extension://abc/options.html', null],
  ['a query that begins with the mark', `${NEWS}??`, `${NEWS}??`],
  ['no address', 'news', null],
  ['too long to keep', `${NEWS}?${'a'.repeat(2_000)}`, null],
])('%s', (_, address, article) => {
  expect(articleAddress(address)).toBe(article);
});

test('the address of an article is already in its normal form', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), address => {
      const article = articleAddress(address);
      expect(articleAddress(article ?? '')).toBe(article);
      expect(articleAddress(`${address.split('#')[0]}#elsewhere`)).toBe(article);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { articleAddress } from '#platform/choices/article-address.ts';

describe('the address by which an article is remembered', () => {
  it.each([
    ['as it is', 'https://news.example/a?id=7', 'https://news.example/a?id=7'],
    ['without the place in it', 'https://news.example/a#comments', 'https://news.example/a'],
    ['without campaigns', 'https://news.example/a?utm_source=x&utm_medium=y', 'https://news.example/a'],
    ['without click ids', 'https://news.example/a?fbclid=1&id=7&gclid=2', 'https://news.example/a?id=7'],
    [
      'with parameters that only look alike',
      'https://news.example/a?autm_x=1',
      'https://news.example/a?autm_x=1',
    ],
    ['in the browser’s own writing', 'HTTPS://News.Example:443/a', 'https://news.example/a'],
    ['not of a file', 'file:///a.html', null],
    ['not of a script', 'javascript:alert(1)', null],
    ['not of what is no address', 'news', null],
  ])('%s', (_what, address, kept) => expect(articleAddress(address)).toBe(kept));
});

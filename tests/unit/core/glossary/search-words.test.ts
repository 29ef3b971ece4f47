import { describe, expect, it } from 'vitest';
import { queryWords, searchWords, titleOrder } from '#core/glossary/search-words.ts';

describe('searchWords', () => {
  const cases: [text: string, words: string[]][] = [
    ['Nikol Pashinyan', ['nikol', 'pashinyan']],
    ['Nagorno‑Karabakh', ['nagorno', 'karabakh']],
    ['İlham Əliyev', ['ilham', 'eliyev']],
    ['ĽUBOŠ Łódź', ['lubos', 'lodz']],
    ['Großstraße', ['grossstrasse']],
    ['O’Brien', ['obrien', 'o', 'brien']],
    ['Ａｒｍｅｎｐｒｅｓｓ', ['armenpress']],
    ['Степанакерт', ['степанакерт']],
    ['G7 + 5', ['g7', '5']],
    ['…', []],
    ['', []],
  ];
  for (const [text, words] of cases) it(JSON.stringify(text), () => expect(searchWords(text)).toEqual(words));

  it('limits the length of a word', () => {
    expect(searchWords('a'.repeat(200))[0]).toHaveLength(40);
  });
});

describe('queryWords', () => {
  it('keeps a word with an apostrophe whole', () => expect(queryWords("o'br obr O’BR")).toEqual(['obr']));
});

describe('titleOrder', () => {
  it('sorts by folded words and keeps repeated ones', () => expect(titleOrder('Öl, öl')).toBe('ol ol'));
  it('falls back to the title itself', () => expect(titleOrder('…')).toBe('…'));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#core/matching/compiled/compile.ts';
import { createMatcher } from '#core/matching/create-matcher.ts';
import { TellingParts, tellingPartsOf } from '#core/resolving/telling-parts.ts';

function mayHave(text: string, name: string): boolean {
  const parts = new TellingParts();
  parts.add(text);
  return parts.mayHave(tellingPartsOf(name));
}

describe('TellingParts', () => {
  it.each([
    ['a word', 'The Pashinyan government fell.', 'Pashinyan'],
    ['in another case', 'PASHINYAN SPOKE', 'Pashinyan'],
    ['with accents that the name lacks', 'Erdoğan said', 'Erdogan'],
    ['without accents that the name has', 'Erdogan said', 'Erdoğan'],
    ['every word of a longer name', 'the ministry of defence', 'Defence Ministry'],
    ['dotted initials', 'The U.S. said', 'U.S.'],
    ['dotted initials with a hidden character', 'The U\u00ad.S. said', 'U.S.'],
    ['words with a soft hyphen', 'Pashin\u00adyan said', 'Pashinyan'],
    ['beside signs', '(Pashinyan)', 'Pashinyan'],
    ['a script of its own', 'Пашинян сказал', 'Пашинян'],
    ['anything, for a name of which nothing can be said', 'Nothing here', 'Li'],
    ['anything, for a name with an apostrophe', 'Nothing here', "O'Brien"],
  ])('finds %s', (_, text, name) => {
    expect(mayHave(text, name)).toBe(true);
  });

  it.each([
    ['another word', 'The government fell.', 'Pashinyan'],
    ['only one of two words', 'the ministry fell', 'Defence Ministry'],
    ['a longer word', 'Pashinyanism', 'Pashinyan'],
    ['initials without full stops', 'The US said', 'U.S.'],
    ['initials at the end of sentences', 'Plan B. See C.', 'B.C.'],
  ])('does not find %s', (_, text, name) => {
    expect(mayHave(text, name)).toBe(false);
  });

  it('never denies a name that the matcher finds', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'B', 'é', 'e\u0301', 'Z', 'ш', 'Ш', '.', '-', ' ', '\u00ad', '’', '1', 'İ'),
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(word, word, word, (name, before, after) => {
        const text = `${before} ${name} ${after}`;
        const found = createMatcher(compile([{ text: name, card: 0 }])).scan(text, 'en');
        if (found.length > 0) expect(mayHave(text, name)).toBe(true);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { compile } from '#core/matching/compiled/compile.ts';
import { createMatcher } from '#core/matching/create-matcher.ts';
import { PEERS, peerCandidate } from '../../../bench/candidates.ts';
import { FoldedText } from '../../../bench/folded-text.ts';

/** Names that are parts of each other, with every case rule, and with marks, signs and letters that fold to two. */
const NAMES = [
  'Turkey',
  'US',
  'York',
  'New York',
  'New York City Council',
  'Weißrussland',
  'Ås',
  'İğdır',
  'Nagorno-Karabakh',
  'U.S.',
  "Côte d'Ivoire",
  'Erdoğan',
  'C++',
  'Ереван',
  'й',
].map((text, card) => ({ text, card }));

const TEXTS = [
  'Turkey and turkey; US and us; NEW YORK CITY council, New  York\nCity, Yorkers in New York’s York',
  'Weissrussland, WEISSRUSSLAND, Weissrusslands, Weißrussland',
  'Cote d’Ivoire. Co\u0302te d\u02bcIvoire, l’Erdogan, ERDO\u011eAN’ın, Erdo\u00adğan, Erdog\u0306an',
  'Nagorno–Karabakh-based in the U.S. and the U.S.A., C++ but not C+++a',
  'ЕРЕВАН, Еревана, \u0438\u0306 и \u0439',
  'ßAs ÅsAs, As! \ud83d\ude00Igdir\ud83d 𝐔𝐒 ＵＳ',
  '',
];

describe('places that a peer finds through the filter', () => {
  const ours = createMatcher(compile(NAMES));

  test('our matcher finds some in every text except the empty one', () => {
    expect(TEXTS.map(text => ours.scan(text, '').length > 0)).toEqual(TEXTS.map(text => text !== ''));
  });

  test.each(Object.keys(PEERS))('%s', async name => {
    const scanner = peerCandidate(await PEERS[name]!.load()).prepare(NAMES)()();
    for (const text of TEXTS) {
      const expected = ours.scan(text, '').map(({ start, end }) => ({ start, end }));
      expect({ text, places: scanner.scan(text) }).toEqual({ text, places: expected });
    }
  });
});

test('a folded text leads back to the original', () => {
  const folded = new FoldedText();
  expect(folded.read('\u00c9\u00df e\u0301\u00ad \t\u2019')).toBe("ess e '");
  expect([...folded.starts.subarray(0, folded.length)]).toEqual([0, 1, 1, 2, 3, 6, 8]);
  expect([...folded.ends.subarray(0, folded.length)]).toEqual([1, 2, 2, 3, 5, 7, 9]);
});

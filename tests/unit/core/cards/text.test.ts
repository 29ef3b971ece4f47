import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CardSchema } from '#core/cards/card.ts';
import { parseCard, parseKeptCard } from '#core/cards/parse-card.ts';
import { line, paragraphs } from '#core/cards/text.ts';
import { unseenIn, withoutUnseen } from '#core/cards/unseen.ts';
import { PackSchema } from '#core/packs/pack.ts';
import { ReaderChoiceSchema } from '#core/resolving/choices/reader-choice.ts';

const Line = line('title', 200);

/** Characters that are invisible or reverse the text after them, by code point. */
const UNSEEN = [
  [0x00, 'a control character'],
  [0x7f, 'delete'],
  [0x85, 'next line'],
  [0xad, 'the soft hyphen'],
  [0x34f, 'the grapheme joiner'],
  [0x61c, 'the Arabic letter mark'],
  [0x115f, 'a Hangul filler'],
  [0x1160, 'a Hangul filler'],
  [0x17b4, 'a Khmer vowel that is not drawn'],
  [0x180b, 'a variation selector of Mongolian'],
  [0x180e, 'the Mongolian vowel separator'],
  [0x200b, 'the zero width space'],
  [0x200c, 'a non-joiner'],
  [0x200d, 'a joiner'],
  [0x200e, 'a left-to-right mark'],
  [0x200f, 'a right-to-left mark'],
  [0x202a, 'an embedding'],
  [0x202e, 'an override'],
  [0x2060, 'the word joiner'],
  [0x2064, 'the invisible plus'],
  [0x2066, 'an isolate'],
  [0x206f, 'a format character of old'],
  [0x2800, 'the blank of Braille'],
  [0x3164, 'a Hangul filler'],
  [0xe000, 'private use'],
  [0xfdd0, 'a noncharacter'],
  [0xfe0f, 'a variation selector'],
  [0xfeff, 'a byte order mark'],
  [0xffa0, 'a Hangul filler'],
  [0xfff9, 'an interlinear annotation'],
  [0xfffb, 'the end of one'],
  [0xfffc, 'the place of an object'],
  [0xffff, 'a noncharacter'],
  [0x1bca0, 'a format character of shorthand'],
  [0x1d159, 'a note without a head'],
  [0x1d173, 'a format character of music'],
  [0xe0001, 'a language tag'],
  [0xe0041, 'a tag'],
  [0xe0100, 'a variation selector of Han'],
  [0xf0000, 'private use'],
] as const;

const said = (value: string, schema: v.GenericSchema<string> = Line) =>
  v.safeParse(schema, value).issues?.[0]?.message;

describe.each(UNSEEN)('U+%s', (code, what) => {
  const sign = String.fromCodePoint(code);

  test.each([`${sign}Nikol Pashinyan`, `Nikol Pashi${sign}nyan`, `Nikol Pashinyan${sign}`])(
    `${what} is refused, whatever it stands in`,
    text => {
      expect(said(text)).toMatch(/^text-unseen title U\+[0-9A-F]{4,6}$/);
      expect(said(`${text}\n`, paragraphs('note', 200))).toContain('text-unseen');
      expect(withoutUnseen(text)).toBe('Nikol Pashinyan');
    },
  );

  test('a text of nothing else is rejected', () => {
    expect(said(sign)).toBeDefined();
    expect(said(sign.repeat(3))).toBeDefined();
    expect(said(` ${sign} `)).toBeDefined();
  });
});

test.each([
  ['\u2028', 'a line separator'],
  ['\u2029', 'a paragraph separator'],
  ['\n', 'a line end'],
])('%j: %s is refused in one line, and let in where there are several', sign => {
  expect(said(`Nikol${sign}Pashinyan`)).toBe('text-line-break title');
  expect(said(`Nikol${sign}Pashinyan`, paragraphs('note', 200))).toBeUndefined();
});

test.each(['\ud800', 'a\udc00', '\udc00\ud800'])('an unpaired surrogate is rejected: %j', text => {
  expect(said(text)).toBe('text-half title');
});

test.each(['', ' ', '\u00a0\u2003\u3000', '\t'])('a blank text is rejected: %j', text => {
  expect(said(text)).toBeDefined();
});

test.each([
  ['می\u200cخواهم', 'Persian: apart from the next letter'],
  ['کار\u200cخانه', 'Persian, after a letter that joins nothing'],
  ['IP\u200cها', 'Persian: an ending of a foreign word'],
  ['ه\u200d.ش.', 'Persian: a letter joined to nothing'],
  ['क्\u200dष', 'Hindi: half of a letter'],
  ['क्\u200cष', 'Hindi: a virama that is seen'],
  ['ര്\u200d', 'Malayalam: a letter without its vowel'],
  ['র\u200d্য', 'Bengali'],
  ['ශ්\u200dරී ලංකා', 'Sinhala: Sri Lanka'],
  ['ᠬᠠᠭᠠᠨ\u180eᠠ', 'Mongolian'],
  ['👩\u200d💻', 'a picture of two'],
  ['🏳\ufe0f\u200d🌈', 'a flag of two pictures'],
  ['👩🏽\u200d❤\ufe0f\u200d💋\u200d👨🏻', 'a picture of four'],
  ['1\ufe0f⃣', 'a key'],
  ['☎\ufe0f', 'a picture by its selector'],
  ['🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 'the flag of Scotland'],
  ['葛\u{e0100}城', 'a form of a Han character'],
  ['\u0600١٢', 'a sign of number, which is drawn'],
  ['Nikol\tPashinyan', 'a tab'],
  ['Ełk, Ağrı, Şuşi, Քարվաճառ, კახეთი, Шуша', 'letters'],
  ['مقاومت ملی', 'Persian without joiners'],
])('%s is let in: %s', text => {
  expect(said(text)).toBeUndefined();
  expect(unseenIn(text)).toBeNull();
  expect(withoutUnseen(text)).toBe(text);
});

test.each([
  ['Nikol\u200dPashinyan', 'a joiner between Latin letters'],
  ['Никол\u200cПашинян', 'between Cyrillic ones'],
  ['می\u200c\u200cخواهم', 'two where one does it'],
  ['می\u200c', 'a non-joiner before nothing'],
  ['\u200cمی', 'and after nothing'],
  ['7\ufe0f', 'a selector behind a digit that is no key'],
  ['🏴\u{e0073}\u{e0065}\u{e0063}\u{e0072}\u{e007f}', 'a text in the tags of a flag'],
  ['👩\u200d', 'a joiner behind a picture'],
  ['👩\u200dx', 'a joiner between a picture and a letter'],
])('%j is refused: %s', text => expect(said(text)).toContain('text-unseen'));

const card = {
  id: 'test:a',
  kind: 'person',
  title: 'Ana Ruiz',
  language: 'en',
  gist: 'Judge',
  names: [{ text: 'Ruiz', usedBy: ['Spain'] }],
  neutralName: 'Ruiz',
  summary: 'A judge.',
  statements: [
    {
      kind: 'relation',
      text: 'Led the court.',
      relation: { type: 'leads', card: 'test:b', side: 'Spain' },
      sources: ['a'],
      disputedBy: [{ by: 'Portugal', text: 'Never led it.', sources: [] }],
    },
  ],
  sources: [{ id: 'a', publisher: 'The Court', title: 'Judges', checked: null }],
  place: { shapes: [{ type: 'point', position: [1, 2], label: 'Court' }], drawnBy: 'The Court' },
  note: 'Mine',
};

const pack = {
  id: 'test',
  title: 'Test',
  description: 'For tests.',
  language: 'en',
  licence: 'CC0',
  authors: ['Ana'],
  revision: 1,
  checkedUntil: '2026-01-01',
};

const choice = { type: 'means', name: 'Ruiz', card: 'test:a', scope: { type: 'always' } };

/** The paths of all texts in a value that are prose, not ids, kinds or dates. */
function textsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string')
    return /^(?:id|kind|type|language|card|checkedUntil)$/.test(String(path.at(-1))) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function withUnseen(value: unknown, [step, ...rest]: (string | number)[]): unknown {
  if (step === undefined) return `${value}\u200b`;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[step] = withUnseen(copy[step], rest);
  return copy;
}

test.each([
  ['a card', CardSchema, card],
  ['a pack', PackSchema, pack],
  ['a choice', ReaderChoiceSchema, choice],
])('every text of %s is looked at', (_what, schema, value) => {
  expect(v.is(schema, value)).toBe(true);
  const texts = textsIn(value);
  expect(texts.length).toBeGreaterThan(0);
  for (const path of texts) expect(v.is(schema, withUnseen(value, path)), path.join('.')).toBe(false);
});

describe('a card that is already in the glossary', () => {
  const old = { ...card, gist: 'Ju\u00addge', title: '\u200bAna Ruiz' };

  test('is shown, even if it would be rejected today', () => {
    expect(parseCard(old).ok).toBe(false);
    expect(parseKeptCard(old)).toEqual({ ok: true, card: old });
  });

  test('is shown with an address that no longer counts as a link', () => {
    const url = 'https://www.bbc.co.uk@evil.example/';
    const linked = { ...card, sources: [{ ...card.sources[0], url }] };
    expect(parseCard(linked).ok).toBe(false);
    expect(parseKeptCard(linked).ok).toBe(true);
  });

  test('is not shown if it is not a card at all', () => {
    expect(parseKeptCard({ ...old, kind: 'planet' }).ok).toBe(false);
    expect(parseKeptCard({ ...old, title: '' }).ok).toBe(false);
    expect(parseKeptCard(null).ok).toBe(false);
  });
});

test('the result for any text is visible, and cleaning it again changes nothing', () => {
  const signs = [
    '\u200b',
    '\u200c',
    '\u200d',
    '\ufe0f',
    '\u180e',
    '\u{e0067}',
    '\u202e',
    'a',
    'م',
    'ی',
    'क',
    '्',
  ];
  const some = fc.array(fc.constantFrom(...signs, '👩', '1', '⃣', '葛', ' ', '\n'), { maxLength: 12 });
  fc.assert(
    fc.property(some, parts => {
      const left = withoutUnseen(parts.join(''));
      expect(unseenIn(left)).toBeNull();
      expect(withoutUnseen(left)).toBe(left);
    }),
    { numRuns: 5_000 },
  );
});

import fc from 'fast-check';
import type { IndexedName } from '#core/matching/matcher.ts';

/** A few characters of each kind that some rule mentions, so that random texts often hit the rules. */
const LETTERS = [
  ...['a', 'b', 's', 'e', 'i', 'l', 'd', 't', 'o', 'A', 'B', 'S', 'E', 'I', 'L', 'D', 'T', 'X'],
  ...[
    'é',
    'É',
    'e\u0301',
    'ß',
    'ẞ',
    'æ',
    'Æ',
    'œ',
    'ø',
    'ł',
    'ﬁ',
    'ﬀ',
    'ĳ',
    'ǅ',
    'ŉ',
    'ñ',
    'ü',
    'u\u0308',
    'Å',
    'å',
  ],
  ...['İ', 'ı', 'I\u0307', 'ş', 'ș', 'ğ', 'ə', 'Ấ', 'ặ', 'đ', 'Đ', 'Ａ', 'ｂ', '𝐀', '𝐚', '²', 'Ⅳ', '_'],
  ...[
    'σ',
    'ς',
    'Σ',
    'ά',
    'α',
    'й',
    'и',
    'и\u0306',
    'Й',
    'ё',
    'е',
    'ї',
    'і',
    'і\u0308',
    'և',
    'ե',
    'ւ',
    'Ա',
    'ა',
    'Ა',
  ],
  ...[
    'א',
    'ב',
    'ה',
    'ו',
    'ל',
    'שׁ',
    'ש',
    'ִ',
    'ا',
    'أ',
    'ا\u0654',
    'ل',
    'و',
    'ب',
    'م',
    'ن',
    'ى',
    'ي',
    'ی',
    'ـ',
    'َ',
    'ﻻ',
    'ؤ',
    'و\u0654',
  ],
  ...[
    '中',
    '国',
    '华',
    '々',
    '〇',
    '㆒',
    '\u{20000}',
    '\uf900',
    '\u{2f800}',
    'あ',
    'の',
    'い',
    'か',
    'が',
    'か\u3099',
    'ア',
    'ｱ',
    'ｶﾞ',
    'ガ',
    'ー',
    'ヿ',
    'ン',
  ],
  ...['아', '르', '가', '는', '에', '서', '\u1100\u1161', '\u1100\u1161\u11a8', '각', 'ㄱ'],
  ...[
    'ไ',
    'ท',
    'ย',
    'ก็',
    'ำ',
    'ລ',
    'က',
    '\u0e31',
    'ក',
    'क',
    'ा',
    '\u0958',
    'क\u093c',
    '्',
    '\u{10400}',
    '\u{10428}',
    '\u{1e900}',
    '1',
    '7',
    '٣',
    '๓',
  ],
];
const SIGNS = [
  ...[
    '.',
    ',',
    '-',
    '‑',
    '–',
    '—',
    "'",
    '’',
    'ʼ',
    '′',
    '׳',
    '`',
    '"',
    '“',
    '״',
    '&',
    '+',
    '!',
    '！',
    '#',
    '·',
    '・',
    '･',
  ],
  ...['…', '™', '№', 'Ⓐ', '€', '😀', '\u{1f468}\u200d\u{1f469}', '/', '(', ')', '\u0000', '\ufffd', '¨'],
];
const SPACES = [' ', ' ', '  ', '\u00a0', '\n', '\t', '\u3000', '\u202f', '\u2028'];
const PASSED_OVER = [
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200c',
  '\u200e',
  '\ufe0f',
  '\u0301',
  '\u0306',
  '\ufeff',
  '\u{e0100}',
  '\u2060',
];
const HALVES = ['\ud83d', '\ude00', '\ud835', '\udc00'];
const ENDINGS = ["'s", '’S', "'de", '’t', "'ll", "l'", 'd’', '-based', '는', '에서', 'وال', 'ب', 'ה'];

const oneOf = (values: readonly string[]) => fc.constantFrom(...values);
const letters = fc.array(oneOf(LETTERS), { minLength: 1, maxLength: 5 }).map(parts => parts.join(''));
/** Words of few letters, so that one is often part of another. */
const plainWord = fc
  .array(oneOf(['a', 'b', 'A', 's', 'é']), { minLength: 1, maxLength: 3 })
  .map(parts => parts.join(''));
const word = fc.oneof(letters, plainWord);
const glue = fc.oneof(oneOf(SPACES), oneOf(SIGNS), oneOf(PASSED_OVER), fc.constant(''));

const nameText = fc
  .array(fc.tuple(word, glue), { minLength: 1, maxLength: 3 })
  .chain(parts =>
    fc.tuple(
      fc.constant(parts.map(([first, second]) => first + second).join('')),
      fc.boolean(),
      oneOf(SIGNS),
    ),
  )
  .map(([text, signFirst, sign]) => (signFirst && text.length % 3 === 0 ? sign + text : text));

export const LANGUAGES = [
  '',
  'en',
  'tr',
  'az-Latn',
  'de',
  'sv',
  'fr',
  'ru',
  'ar',
  'fa',
  'he',
  'ko',
  'zh-Hant',
  'ja',
  'vi',
  'ro',
];

const name: fc.Arbitrary<IndexedName> = fc.record(
  {
    text: fc.oneof(
      { weight: 8, arbitrary: nameText },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    card: fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 0x7fffffff })),
    language: fc.constantFrom(...LANGUAGES),
    case: fc.constantFrom('auto', 'exact', 'ignore'),
    inflected: fc.boolean(),
    neverAlone: fc.boolean(),
  },
  { requiredKeys: ['text', 'card'] },
);

/** Names, and texts with these names, parts of them, and the characters beside them that the rules depend on. */
export const glossaryAndText = fc
  .array(name, { maxLength: 6 })
  .chain(names =>
    fc.tuple(fc.constant(names), textAround(names.map(one => one.text)), fc.constantFrom(...LANGUAGES)),
  );

function textAround(names: readonly string[]): fc.Arbitrary<string> {
  const known = names.length === 0 ? fc.constant('') : oneOf(names).chain(disguised);
  const piece = fc.oneof(
    { weight: 6, arbitrary: known },
    { weight: 2, arbitrary: word },
    { weight: 3, arbitrary: oneOf(SPACES) },
    { weight: 2, arbitrary: oneOf(SIGNS) },
    { weight: 1, arbitrary: oneOf(PASSED_OVER) },
    { weight: 2, arbitrary: oneOf(ENDINGS) },
    { weight: 1, arbitrary: oneOf(HALVES) },
  );
  return fc.array(piece, { maxLength: 9 }).map(pieces => pieces.join(''));
}

/** A variant of the name, which may or may not match it. */
function disguised(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('as it is', 'upper', 'lower', 'NFD', 'NFC', 'NFKC', 'hidden', 'cut'),
      fc.nat({ max: Math.max(0, text.length) }),
      oneOf(PASSED_OVER),
    )
    .map(([way, at, hidden]) => {
      switch (way) {
        case 'upper':
          return text.toUpperCase();
        case 'lower':
          return text.toLowerCase();
        case 'NFD':
        case 'NFC':
        case 'NFKC':
          return text.normalize(way);
        case 'hidden':
          return text.slice(0, at) + hidden + text.slice(at);
        case 'cut':
          return text.slice(0, at);
        default:
          return text;
      }
    });
}

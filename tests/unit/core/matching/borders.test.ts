import { expect, test } from 'vitest';
import { marked, type NameLike } from './marked.ts';

const ROWS: [rule: string, name: NameLike, text: string, found: string[], language?: string][] = [
  ['whole words', 'Karabakh', 'Karabakhis', []],
  ['whole words', 'Karabakh', 'aKarabakh Karabakh2 2Karabakh', []],
  ['whole words', 'Karabakh', '(Karabakh), “Karabakh”; Karabakh', ['Karabakh', 'Karabakh', 'Karabakh']],
  ['a mark is part of the word', 'Karabak', 'Karabak\u0125 Karabak\u0301', ['Karabak\u0301']],
  ['a mark is part of the word', 'कर', 'करा', []],
  ['hidden characters hide no border', 'Karabakh', 'Karabakh\u00adis', []],
  ['hidden characters beside the name stay out', 'Karabakh', '\u200bKarabakh\u00ad.', ['Karabakh']],
  ['hyphens are borders', 'Armenia', 'Armenia-based, pro-Armenia', ['Armenia', 'Armenia']],
  ['hyphens are borders', 'Russia', 'Russia–Ukraine', ['Russia']],
  ['numbers of notes are borders', 'Goris', 'Goris¹ Goris² Goris⁽³⁾ Goris④', Array(4).fill('Goris')],
  ['emoji are borders', 'Armenia', '🇦🇲Armenia😀', ['Armenia']],

  ['English possessive', 'Pashinyan', 'Pashinyan’s and PASHINYAN’S', ['Pashinyan', 'PASHINYAN'], 'en'],
  ['English plural possessive', 'Armenians', 'the Armenians’ land', ['Armenians'], 'en'],
  ['English contraction', 'Moscow', 'Moscow’ll, Moscow’d', ['Moscow', 'Moscow'], 'en'],
  ['no contraction of a name', 'Don', 'Don’t', [], 'en'],
  ['no contraction elsewhere', 'Lund', 'Lund’d', [], 'sv'],
  ['possessive with an option', { text: 'Lloyd', inflected: false }, 'Lloyd’s Lloyd', ['Lloyd'], 'en'],
  ['closing quote', 'Karabakh', '‘in Karabakh’ – ‘Karabakh’', ['Karabakh', 'Karabakh']],
  ['not inside a name', 'Brien', 'O’Brien', [], 'en'],
  ['not inside a word', 'Лук', 'Лук’янівка', [], 'uk'],

  // The virama belongs to the character before it, so the elided word begins after it.
  ['an elision behind a mark of another script', 'Arménie', '々\u094dl’Arménie', ['Arménie'], 'fr'],
  ['no elision with a mark of its own', 'Arménie', ' \u094dl’Arménie', [], 'fr'],

  ['Azerbaijani ending', { text: 'Bakı', language: 'az' }, "Bakı'da Bakı’nın", ['Bakı', 'Bakı'], 'az'],
  ['Turkish ending', { text: 'Bakü', language: 'tr' }, "Bakü'de, BAKÜ’DEKİ", ['Bakü', 'BAKÜ'], 'tr'],
  ['Turkish ending with an option', { text: 'Bakü', inflected: false }, "Bakü'de", [], 'tr'],
  ['Turkish ending in other text', 'Bakü', "Bakü'de", [], 'de'],

  [
    'French elision',
    'Arménie',
    'l’Arménie, d’Arménie, qu’Arménie, L’ARMÉNIE',
    ['Arménie', 'Arménie', 'Arménie', 'ARMÉNIE'],
    'fr',
  ],
  ['Italian elision', 'Armenia', 'dell’Armenia', ['Armenia'], 'it'],
  ['elision where the language is not known', 'Arménie', "l'Arménie", ['Arménie'], ''],
  ['no elision in English', 'Angelo', 'D’Angelo', [], 'en'],
  ['no elision of a longer word', 'Ivoire', 'paral’Ivoire', [], 'fr'],
  ['the longer name has the elision', 'L’Oréal', 'L’Oréal', ['L’Oréal'], 'fr'],

  [
    'Arabic prefixes',
    'أرمينيا',
    'وأرمينيا بأرمينيا لأرمينيا وبأرمينيا',
    ['أرمينيا', 'أرمينيا', 'أرمينيا', 'أرمينيا'],
    'ar',
  ],
  [
    'Arabic article',
    'قاهرة',
    'القاهرة والقاهرة بالقاهرة للقاهرة',
    ['قاهرة', 'قاهرة', 'قاهرة', 'قاهرة'],
    'ar',
  ],
  ['Arabic prefix before the article', 'القاهرة', 'بالقاهرة', ['القاهرة'], 'ar'],
  ['Arabic, what is no prefix', 'أرمينيا', 'مأرمينيا', [], 'ar'],
  ['Arabic, a short name', 'مي', 'ومي', [], 'ar'],
  ['Arabic, with vowel signs', 'أرمينيا', 'وَأرمينيا', ['أرمينيا'], 'ar'],
  ['Arabic, several words', 'أرمينيا الجديدة', 'وأرمينيا الجديدة', ['أرمينيا الجديدة'], 'ar'],
  ['Persian has none', 'آرمینیا', 'وآرمینیا', [], 'fa'],
  ['Hebrew prefixes', 'ירושלים', 'בירושלים ומירושלים הירושלים', ['ירושלים', 'ירושלים', 'ירושלים'], 'he'],
  ['Hebrew, what is no prefix', 'ירושלים', 'גירושלים', [], 'he'],

  [
    'Korean particles',
    '아르메니아',
    '아르메니아는 아르메니아에서 아르메니아의',
    ['아르메니아', '아르메니아', '아르메니아'],
    'ko',
  ],
  ['Korean nouns joined', '아르메니아', '아르메니아군', [], 'ko'],
  ['Korean, inside a word', '아', '바아', [], 'ko'],
  ['Korean, one syllable', '김', '김은 김', ['김'], 'ko'],
  ['Korean, with an option', { text: '아르메니아', inflected: false }, '아르메니아는', [], 'ko'],
  ['Korean, in parts', '모스크바', '모스크바\u110b\u1166서', ['모스크바'], 'ko'],
  ['Korean behind Latin', 'NATO', 'NATO는', ['NATO'], 'ko'],

  ['Chinese', '中国', '在中国的', ['中国'], 'zh'],
  ['Chinese, the longest', '中国', '在中国人民银行', ['中国'], 'zh'],
  ['Chinese, one character', '俄', '俄罗斯、俄', ['俄'], 'zh'],
  ['Chinese beside Latin', 'G7', '在G7峰会', ['G7'], 'zh'],
  ['Japanese', 'アルメニア', 'アルメニアとナゴルノ', ['アルメニア'], 'ja'],
  ['Japanese, in a katakana word', 'ロシア', 'プロシア、ロシア軍', ['ロシア'], 'ja'],
  ['Japanese, a long one in a katakana word', 'アルメニア', 'アルメニアトルコ', ['アルメニア'], 'ja'],
  ['Japanese, hiragana', 'つくば', 'ここつくばで', ['つくば'], 'ja'],
  ['Japanese, too short', 'つく', 'ここつくばで', [], 'ja'],
  ['Japanese, voicing belongs to the letter', '力カ', '力カ\u3099', [], 'ja'],
  ['Thai', 'อาร์เมเนีย', 'ในอาร์เมเนียและ', ['อาร์เมเนีย'], 'th'],
  // The final jamo is a separate letter in the name, but joins the letter before it in the text.
  ['two words are not one', '\u1609\u313e', '\u1609\u11b4', []],
  // A vowel sign of another script after a Latin letter: two letters, one too few inside a Thai run.
  ['a mark is no letter of its own', 'T\u093eท', 'T\u093eทไ', []],
  ['Thai, not within a letter', 'กา', 'กาู', [], 'th'],

  ['ends with a sign', 'U.S.', 'the U.S. and U.S.A.', ['U.S.'], 'en'],
  ['ends with signs', 'C++', 'C++, C++11', ['C++'], 'en'],
  ['begins with a sign', '.NET', 'on .NET, ASP.NET', ['.NET'], 'en'],
  ['begins with a sign', '#MeToo', '#MeToo ＃metoo #MeTooists', ['#MeToo'], 'en'],
  ['only signs', '★★★', 'rated ★★★ or a★★★', ['★★★'], 'en'],
  ['an emoji', '🦄', 'a 🦄!', ['🦄'], 'en'],
  ['signs inside', 'AT&T', 'AT&T’s', ['AT&T'], 'en'],
];

test.each(ROWS)('%s: %j in %j', (_, name, text, found, language = '') => {
  expect(marked([name], text, language)).toEqual(found);
});

const OVERLAPS: [names: string[], text: string, found: string[]][] = [
  [
    ['New York', 'New York Times', 'York'],
    'New York Times, New York, York',
    ['New York Times', 'New York', 'York'],
  ],
  [['Nagorno-Karabakh', 'Karabakh'], 'Nagorno-Karabakh, Karabakh', ['Nagorno-Karabakh', 'Karabakh']],
  [['a b', 'b c d'], 'a b c d', ['a b']],
  [['a b c', 'b'], 'a b d', ['b']],
  [['a a'], 'a a a a a', ['a a', 'a a']],
  [['中国', '中国人', '人民'], '中国人民', ['中国人']],
  [['U.S.', 'U.S. Army'], 'U.S. Army, U.S. army, U.S. arm', ['U.S. Army', 'U.S. army', 'U.S.']],
  [['A', 'A.', 'A. B'], 'A A. A. B A.B', ['A', 'A.', 'A. B', 'A']],
];

test.each(OVERLAPS)('leftmost, longest: %j in %j', (names, text, found) => {
  expect(
    marked(
      names.map(one => ({ text: one, case: 'ignore' })),
      text,
    ),
  ).toEqual(found);
});

import { describe, expect, test } from 'vitest';
import { marked, type NameLike } from './marked.ts';

/** Rule, name, text, whether the name is found, and the text's language if it matters. */
type Row = [rule: string, name: NameLike, text: string, found: boolean, language?: string];

const ROWS: Row[] = [
  ['case', 'Lachin Corridor', 'LACHIN CORRIDOR', true],
  ['case, Cyrillic', 'Нагорный Карабах', 'нагорный карабах', true],
  ['case, Armenian', 'Նիկոլ Փաշինյան', 'ՆԻԿՈԼ ՓԱՇԻՆՅԱՆ', true],
  ['case, Georgian capitals', 'საქართველო', 'ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ', true],
  ['case, outside the BMP', '𐐔𐐯𐑅𐐨𐑉𐐯𐐻', '𐐔𐐇𐐝𐐀𐐡𐐇𐐓', true],
  ['final sigma', 'Ολυμπιακός', 'ΟΛΥΜΠΙΑΚΟΣ', true],
  ['sharp s', 'Weißrussland', 'WEISSRUSSLAND', true],
  ['sharp s', 'Weissrussland', 'Weißrussland', true],
  ['capital sharp s', 'WEIẞ', 'WEISS', true],

  ['Turkish dotless i', { text: 'Iğdır', language: 'tr' }, 'IĞDIR', true, 'tr'],
  ['Turkish dotted I', { text: 'İstanbul', language: 'tr' }, 'İSTANBUL', true, 'tr'],
  ['Turkish dotted I, decomposed', { text: 'İstanbul', language: 'tr' }, 'I\u0307STANBUL', true, 'tr'],
  ['Turkish i in English text', { text: 'İstanbul', language: 'tr' }, 'Istanbul', true, 'en'],
  ['Azerbaijani letters elsewhere', { text: 'Xankəndi', language: 'az' }, 'XANKƏNDI', true, 'en'],
  ['ı is not i in Turkish', { text: 'Kır', language: 'tr' }, 'Kir', false, 'tr'],
  ['ı is not i in Azerbaijani', { text: 'Qırmızı Bazar', language: 'az' }, 'Qirmizi Bazar', false, 'az-Latn'],
  ['I is not İ in Turkish', { text: 'Kir', language: 'tr' }, 'KIR', false, 'tr'],
  ['a name of no language in Turkish text', 'Kır', 'KİR', true, 'tr'],

  ['accent left out', 'Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', true, 'en'],
  ['accent added', 'Ivory Cote', 'Ivory Côte', true],
  ['Vietnamese', 'Hồ Chí Minh', 'Ho Chi Minh', true, 'en'],
  ['Vietnamese in Vietnamese', { text: 'Hồ Chí Minh', language: 'vi' }, 'HỒ CHÍ MINH', true, 'vi'],
  ['Greek accent', 'Αθήνα', 'ΑΘΗΝΑ', true],
  ['Polish stroke', 'Łódź', 'Lodz', true, 'en'],
  ['Norwegian stroke', 'Tromsø', 'Tromso', true],
  ['Croatian stroke', 'Đinđić', 'Dindic', true],
  ['Icelandic', 'Guðni Þórðarson', 'Gudni Thordarson', true],
  ['joined letters', 'Æthelstan', 'AETHELSTAN', true],
  ['joined letters', 'Phœnix', 'Phoenix', true],
  ['ligature', 'Office', 'Oﬃce', true],
  ['Armenian ligature', 'Երևան', 'Երեւան', true],
  ['ə is a letter of its own', 'Əliyev', 'Aliyev', false],
  ['ü is not ue', 'Müller', 'Mueller', false],

  ['own letter, Swedish', { text: 'Ås', language: 'sv' }, 'As', false, 'sv'],
  ['own letter, Swedish', { text: 'Ås', language: 'sv' }, 'ÅS', true, 'sv'],
  ['own letter the other way', { text: 'As', language: 'sv' }, 'Ås', false, 'sv-SE'],
  ['own letter in another language', { text: 'Malmö', language: 'sv' }, 'Malmo', true, 'en'],
  ['own letter, German', { text: 'Müller', language: 'de' }, 'Muller', false, 'de'],
  ['own letter, decomposed', { text: 'Müller', language: 'de' }, 'Mu\u0308ller', true, 'de'],
  ['own letter, Polish', { text: 'Łódź', language: 'pl' }, 'Lodz', false, 'pl'],
  ['own letter, Spanish', { text: 'España', language: 'es' }, 'Espana', false, 'es'],
  ['no letter of its own, Spanish', { text: 'México', language: 'es' }, 'MEXICO', true, 'es'],
  ['no letter of its own, French', { text: 'Élysée', language: 'fr' }, 'Elysee', true, 'fr'],
  ['Romanian comma and cedilla', { text: 'Iași', language: 'ro' }, 'Iaşi', true, 'ro'],

  ['й is not и', 'Андрей', 'Андреи', false],
  ['й in two parts', 'Андрей', 'Андреи\u0306', true],
  ['ї is not і', 'Київ', 'Киів', false],
  ['ї in two parts', 'Київ', 'Киі\u0308в', true],
  ['ё = е', 'Хрущёв', 'Хрущев', true],
  ['ё = е, decomposed', 'Хрущев', 'Хруще\u0308в', true],
  ['stress mark', 'Москва', 'Москва\u0301', true],

  ['Arabic hamza on alif', 'أحمد', 'احمد', true],
  ['Arabic hamza in two parts', 'أحمد', 'ا\u0654حمد', true],
  ['Arabic vowel signs', 'أحمد', 'أَحْمَد', true],
  ['Arabic tatweel', 'أحمد', 'أحـــمد', true],
  ['Arabic and Persian yeh, kaf', 'تركيا', 'ترکیا', true],
  ['Arabic waw with hamza stays', 'مؤتمر', 'موتمر', false],
  ['Arabic presentation forms', 'لبنان', 'ﻟﺒﻨﺎﻥ', true],
  ['Arabic ligature', 'لالا', 'ﻻﻻ', true],
  ['Hebrew points', 'שלום', 'שָׁלוֹם', true],
  ['Hebrew final letters stay', 'שלומ', 'שלום', false],
  ['Hindi vowel signs count', 'भारत', 'भरत', false],
  ['Hindi nukta in two parts', '\u0958लम', 'क\u093cलम', true],
  ['Thai marks count', 'ไทยแลนด์', 'ไทยแลนด', false],
  ['kana voicing counts', 'カラバフ', 'カラハフ', false],

  ['decomposed', 'Erdoğan', 'Erdog\u0306an', true],
  ['composed', 'Erdog\u0306an', 'Erdoğan', true],
  ['Korean in parts', '한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8', true],
  ['kana in two parts', 'ガーナ', 'カ\u3099ーナ', true],
  ['full-width', 'NATO', 'ＮＡＴＯ', true],
  ['half-width kana', 'アルメニア', 'ｱﾙﾒﾆｱ', true],
  ['half-width kana with voicing', 'ガーナ', 'ｶﾞｰﾅ', true],
  ['mathematical letters', 'Armenia', '𝐀𝐫𝐦𝐞𝐧𝐢𝐚', true],
  ['subscript', 'CO2', 'CO₂', true],
  ['roman numeral', 'Pius XII', 'Pius Ⅻ', true],
  ['compatibility ideograph', '北京', '\uf963京', true],
  ['a sign stays a sign', 'Xbox™', 'Xbox™', true],
  ['a sign stays a sign', 'XboxTM', 'Xbox™', false],
  ['full-width sign', 'Yahoo!', 'Yahoo！', true],

  ...['\u2019', '\u02bc', '`', '\u2032', '\u2018', '\uff07', '\u00b4', '\u055a'].map(
    apostrophe => ['apostrophe', "O'Brien", `O${apostrophe}Brien`, true] satisfies Row,
  ),
  ['Hebrew geresh', "ג'ורג'", 'ג׳ורג׳', true],
  ['Hebrew gershayim', 'צה"ל', 'צה״ל', true],
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uff0d'].map(
    hyphen => ['hyphen', 'Nagorno-Karabakh', `Nagorno${hyphen}Karabakh`, true] satisfies Row,
  ),
  ['a hyphen is no space', 'Nagorno-Karabakh', 'Nagorno Karabakh', false],
  ['nor nothing', 'Nagorno-Karabakh', 'NagornoKarabakh', false],
  ['middle dot', '尼科尔·帕希尼扬', '尼科尔・帕希尼扬', true],
  ...[' ', '\u00a0', '\u202f', '\u2009', '\u3000', '\t', '\n', '\r\n    ', '\u2028'].map(
    space => ['space', 'Nikol Pashinyan', `Nikol${space}Pashinyan`, true] satisfies Row,
  ),
  ['space where there is none', 'AT&T', 'AT & T', false],
  ['space around the name itself', '  Nikol  Pashinyan ', 'Nikol Pashinyan', true],
  ...['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\ufe0f'].map(
    hidden => ['passed over', 'Stepanakert', `Stepa${hidden}nakert`, true] satisfies Row,
  ),
  ['passed over at a space', 'Nikol Pashinyan', 'Nikol\u200b \u200fPashinyan', true],
  ['passed over in the name', 'Stepa\u00adnakert', 'Stepanakert', true],
  ['passed over before a mark', 'Müller', 'Mu\u200d\u0308ller', true],
];

describe('folding', () => {
  test.each(ROWS)('%s: %j in %j: %s', (_, name, text, found, language = '') => {
    expect(marked([name], `– ${text} –`, language)).toEqual(found ? [text] : []);
  });
});

test('offsets refer to the original text', () => {
  const text = '\u{1f600}\u00ad ﬀ E\u0301lyse\u0301e\u0301\u00ad, ﬃ!';
  expect(marked(['Élyséé'], text)).toEqual(['E\u0301lyse\u0301e\u0301']);
});

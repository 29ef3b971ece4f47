// Letters that NFKD does not decompose, and that people type without their stroke, dot or ligature.
const LETTERS: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’ʼʻ‘`´]/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/u;

/** Search keeps this many UTF-16 code units of a word, which limits the size of one name in the index. */
const MAX_WORD_LENGTH = 40;

/** Folds text for search: case, diacritics, full-width forms and the letters above. Offsets are lost. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(LETTER, letter => LETTERS[letter] ?? letter);
}

/** The words that someone typed into a search field, folded, in their order, each once. */
export function queryWords(query: string): string[] {
  return split(fold(query).replace(APOSTROPHES, ''));
}

/**
 * The folded words of a text, each once; search finds the text by their beginnings. A word with an apostrophe is
 * included both whole and in parts, so that "obr" and "bri" both find `O’Brien`.
 */
export function searchWords(text: string): string[] {
  const folded = fold(text);
  return [...new Set([...split(folded.replace(APOSTROPHES, '')), ...split(folded)])];
}

/** The sort key of a title in a list: its folded words. */
export function titleOrder(title: string): string {
  return split(fold(title).replace(APOSTROPHES, ''), false).join(' ') || title;
}

function split(folded: string, once = true): string[] {
  const words = folded
    .split(SEPARATORS)
    .filter(word => word !== '')
    .map(word => word.slice(0, MAX_WORD_LENGTH));
  return once ? [...new Set(words)] : words;
}

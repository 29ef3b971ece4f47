// Letters that stay themselves under NFKD and that people type without their stroke, dot or ligature.
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

/** Longest part of a word that search keeps, in UTF-16 code units: it bounds what one name costs in the index. */
const LONGEST = 40;

/** Folds text for search: case, diacritics, full width and the letters above. Offsets are not kept. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(LETTER, letter => LETTERS[letter] ?? letter);
}

/** The words of what somebody types into a search field, folded, in their order, each once. */
export function queryWords(query: string): string[] {
  return split(fold(query).replace(APOSTROPHES, ''));
}

/**
 * The folded words under which a text is found by their beginnings, each once. A word with an apostrophe stands
 * whole and in parts, so that `O’Brien` is found by "obr" and by "bri".
 */
export function searchWords(text: string): string[] {
  const folded = fold(text);
  return [...new Set([...split(folded.replace(APOSTROPHES, '')), ...split(folded)])];
}

/** The order of titles in a list: their folded words. */
export function titleOrder(title: string): string {
  return split(fold(title).replace(APOSTROPHES, ''), false).join(' ') || title;
}

function split(folded: string, once = true): string[] {
  const words = folded
    .split(SEPARATORS)
    .filter(word => word !== '')
    .map(word => word.slice(0, LONGEST));
  return once ? [...new Set(words)] : words;
}

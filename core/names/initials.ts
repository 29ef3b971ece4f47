import { inAnyLanguage } from '../language/word-lists.ts';

const isInWords = inAnyLanguage(({ leftOutOfAcronyms }) => leftOutOfAcronyms);

/** True for words that acronyms leave out. */
const isSmall = (word: string) => word === '&' || isInWords(word.toLowerCase());

/**
 * The initials of a name of at least three words that count: OSCE, CSTO, FDA. Null if there are fewer, or not all are
 * capitals.
 */
export function acronymOf(name: string): string | null {
  // Cheap test first: this is called for every name of every card in an article, and most have only two words.
  if (!/^\p{L}[^ \-–/]*[ \-–/]+[^ \-–/]+[ \-–/]/u.test(name)) return null;
  const words = name.split(/[ \-–/]+/).filter(word => word !== '' && !isSmall(word));
  if (words.length < 3 || !words.every(word => /^\p{L}/u.test(word))) return null;
  // "Co-operation" counts as one word in acronyms.
  const letters = name
    .split(/[ /]+/)
    .filter(word => word !== '' && !isSmall(word))
    .map(word => (/^[A-Z]\.(?:[A-Z]\.?)+$/.test(word) ? word.replaceAll('.', '') : word.charAt(0)));
  const acronym = letters.join('');
  return /^\p{Lu}{3,8}$/u.test(acronym) ? acronym : null;
}

/** True if the letters of `short` occur in the name in that order, the first at the name's beginning. */
export function couldAbbreviate(short: string, name: string): boolean {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const plain = name.toLowerCase();
  if (letters.length < 2 || letters[0] !== plain[0]) return false;
  // Each further letter begins a word, or else comes later in any word.
  let at = 0;
  for (const letter of letters.slice(1)) {
    const atWord = indexOfWordStart(plain, letter, at + 1);
    at = atWord >= 0 ? atWord : plain.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function indexOfWordStart(text: string, letter: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === letter && /[\s\-–/&]/.test(text[at - 1] ?? ' ')) return at;
  }
  return -1;
}

/** The same initials with full stops and without: UN and U.N.; J. K. Rowling, J.K. Rowling and JK Rowling. */
export function withOtherPoints(name: string): string[] {
  if (/^\p{Lu}{2,4}$/u.test(name)) return [`${[...name].join('.')}.`];
  if (/^(?:\p{Lu}\.){2,4}$/u.test(name)) return [name.replaceAll('.', '')];
  const spaced = /^((?:\p{Lu}\. ?){1,3})(?=\p{Lu}\p{Ll})/u.exec(name);
  if (!spaced) {
    const tight = /^(\p{Lu}{2}) (?=\p{Lu}\p{Ll})/u.exec(name);
    if (!tight) return [];
    const rest = name.slice(3);
    const [first, second] = tight[1]!;
    return [`${first}.${second}. ${rest}`, `${first}. ${second}. ${rest}`];
  }
  const letters = spaced[1]!.match(/\p{Lu}/gu)!;
  const rest = name.slice(spaced[0].length).trimStart();
  const forms = [
    `${letters.join('. ')}. ${rest}`,
    `${letters.join('.')}. ${rest}`,
    `${letters.join('')} ${rest}`,
  ];
  return forms.filter(form => form !== name);
}

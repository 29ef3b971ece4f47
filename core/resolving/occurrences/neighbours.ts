import { isAddress } from './people-words.ts';
import { collapseSpace, endsSentence } from './surroundings.ts';

/** A word before or after a name. */
export type Neighbour = {
  readonly text: string;
  /** What separates it from the name, or from the neighbour that is nearer to it. */
  readonly join: string;
  /** True if no word of the same sentence comes before it. */
  readonly opens: boolean;
};

/** How many words on each side are examined: a full name has seldom more. */
const MOST = 6;

const WINDOW_CHARACTERS = 96;
/** No word of a name is longer: an expression that ends at the end of a text is tried at every character of it. */
const WORD_CHARACTERS = 40;

/** A space, a hyphen, the dots in foreign names in Chinese and Japanese, or nothing after an initial. */
const BEFORE =
  /(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ׳״"\u200c-]*\.?)(?<join>[ \u00a0]|[·・‧•＝=]|[-‐–]|(?<=\p{Lu}\.))$/u;
const AFTER = /^(?<join>,? |\u00a0|[·・‧•＝=]|[-‐–])(?<word>\p{L}[\p{L}\p{M}\p{N}'’ʼ׳״\u200c]*\.?)/u;

/** The words before a place in a text, nearest first, up to a sign or the beginning of the sentence. */
export function wordsBefore(text: string, start: number): readonly Neighbour[] {
  let left = collapseSpace(text.slice(Math.max(0, start - WINDOW_CHARACTERS), start));
  const found: Neighbour[] = [];
  while (found.length < MOST) {
    const match = BEFORE.exec(left.slice(-WORD_CHARACTERS))?.groups;
    if (!match) break;
    const { word = '', join = '' } = match;
    const rest = left.slice(0, left.length - word.length - join.length);
    const opens = rest.trim() === '' || endsSentence(rest);
    // A full stop ends the sentence, unless it belongs to an initial or an abbreviation.
    if (word.endsWith('.') && endsSentence(`${rest}${word}`) && !isAddress(word)) break;
    found.push({ text: word, join, opens });
    left = rest;
  }
  return found;
}

/** The words after a place in a text, nearest first, up to a sign. */
export function wordsAfter(text: string, end: number): readonly Neighbour[] {
  let right = collapseSpace(text.slice(end, end + WINDOW_CHARACTERS));
  const found: Neighbour[] = [];
  while (found.length < 3) {
    const match = AFTER.exec(right)?.groups;
    if (!match) break;
    const { word = '', join = '' } = match;
    // A full stop after a whole word ends the sentence.
    found.push({ text: word.replace(/(?<=.{2})\.$/u, ''), join, opens: false });
    right = right.slice(word.length + join.length);
  }
  return found;
}

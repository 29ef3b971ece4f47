import { wordsOf } from './weighing/keywords.ts';

/**
 * A word of a name that can be looked up in a list of words: it has more than two letters, and is in a script in which
 * neither a prefix nor a hidden character is joined to it.
 */
const CHECKED_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Armenian}]{3,}$/u;

const ASCII = /^[\0-\x7f]*$/;

/** The words of a name that a text with that name must have, without marks and in lower case. */
export function checkedWordsOf(name: string): readonly string[] {
  return name
    .split(/[ -]/)
    .filter(word => CHECKED_WORD.test(word))
    .map(word => withoutMarks(word).toLowerCase());
}

/** Those of the words that have marks, without them, as {@link checkedWordsOf} compares them. */
export function withoutTheirMarks(words: Iterable<string>): ReadonlySet<string> {
  const plain = new Set<string>();
  for (const word of words) {
    if (!ASCII.test(word)) for (const part of wordsOf(withoutMarks(word))) plain.add(part);
  }
  return plain;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

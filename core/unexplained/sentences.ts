import { wordsOfAll } from '../language/word-lists.ts';
import { isRole } from '../resolving/role-words.ts';

/** The position of a sentence in its block: UTF-16 offsets, `end` exclusive. */
export type Sentence = { readonly start: number; readonly end: number };

/**
 * What can end a sentence, including the quotes and brackets that close after it. Armenian and Greek have their own
 * signs. A single line break in a page's source is only a space to a reader.
 */
const END = /[.!?…։;]+["”’»)\]]*(?=\s+["“„«‘([¿¡–—-]*\s*[\p{Lu}\p{Lt}\p{N}])|\n\s*\n/gu;

let shortened: RegExp | null = null;

/** True if the text ends in an abbreviation other than an office: its full stop does not end a sentence. */
function endsShortened(text: string): boolean {
  shortened ??= new RegExp(
    String.raw`(?:^|[\s(])(?:\p{Lu}|${[...wordsOfAll(({ abbreviations }) => abbreviations)].join('|')})\.$`,
    'u',
  );
  return shortened.test(text);
}

/** The sentences of a block, in their order, without the space between them. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
    const to = start + text.slice(start, end).trimEnd().length;
    if (from < to) sentences.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    // A semicolon ends a Greek question; in other scripts it does not end a sentence.
    if (match[0].startsWith(';') && !/\p{Script=Greek}\s*$/u.test(text.slice(0, match.index))) continue;
    if (match[0] === '.' && isShortened(text.slice(Math.max(0, end - 20), end))) continue;
    add(end);
  }
  add(text.length);
  return sentences;
}

/** True for "Gen." and for an initial, after which a name follows. */
function isShortened(before: string): boolean {
  if (endsShortened(before)) return true;
  const word = /(\p{Lu}\p{Ll}{1,3})\.$/u.exec(before)?.[1];
  return word !== undefined && isRole(word);
}

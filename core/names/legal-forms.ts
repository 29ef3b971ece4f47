import { LANGUAGES } from '../language/languages.ts';
import { inAnyLanguage, wordsOfAll } from '../language/word-lists.ts';
import { splitWords } from '../language/words.ts';

function bare(word: string): string {
  return word.replace(/[.,]/g, '').toLowerCase();
}

const isFormAfter = inAnyLanguage(
  ({ legalForms }) => legalForms?.after,
  form => form.toLowerCase(),
);
const isFormBefore = inAnyLanguage(({ legalForms }) => legalForms?.before);
const isJoin = inAnyLanguage(({ legalForms }) => legalForms?.and);

export function isLegalForm(word: string): boolean {
  return isFormAfter(bare(word));
}

function endsInJoin(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  return last === '&' || isJoin(last.toLowerCase());
}

/** A company's name without its legal form; null if it has none, or consists of nothing else. */
export function withoutLegalForm(name: string): string | null {
  let words = name.split(' ');
  const count = words.length;
  while (words.length > 1 && isLegalForm(words.at(-1)!)) {
    words = words.slice(0, -1);
    // Removing "Co." from "Marlow, Hasting & Co." leaves an "&" with nothing to join.
    while (words.length > 1 && endsInJoin(words)) words = words.slice(0, -1);
  }
  while (words.length > 1 && isFormBefore(bare(words[0]!))) words = words.slice(1);
  if (words.length === count) return null;
  const rest = words.join(' ').replace(/,$/, '');
  return rest.length > 1 ? rest : null;
}

let nextWord: RegExp | null = null;

/** The next word after a name, perhaps with "and" before it, in any language. */
function nextForm(): RegExp {
  if (!nextWord) {
    const and = [...wordsOfAll(({ legalForms }) => legalForms?.and)].join('|');
    nextWord = new RegExp(String.raw`^(?:,? |\s?& ?| (?:${and}) )(?:& |(?:${and}) )?(\p{L}[\p{L}.]*)`, 'u');
  }
  return nextWord;
}

/**
 * The end of a company's name including a legal form that follows it in the text: "Teldrin Inc", "Teldrin, Inc.",
 * "Marlow and Co Inc".
 *
 * @param end where the name ends without it.
 */
export function endOfLegalForm(text: string, end: number): number {
  let to = end;
  for (;;) {
    const next = nextForm().exec(text.slice(to, to + 24));
    if (!next || !/^\p{Lu}|^plc|^corp\b/u.test(next[1]!) || !isLegalForm(next[1]!)) return to;
    to += next[0].length;
    // At the end of a sentence the full stop belongs to the sentence.
    if (next[0].endsWith('.') && /^(?:\s*$|\s+\p{Lu})/u.test(text.slice(to, to + 4))) to--;
  }
}

let shortForms: ReadonlyMap<string, string> | null = null;

function shortFormOf(form: string): string {
  shortForms ??= new Map(
    LANGUAGES.flatMap(({ legalForms }) =>
      splitWords(legalForms?.short).map(pair => pair.split(':') as [string, string]),
    ),
  );
  return shortForms.get(form) ?? form;
}

/** The legal forms in a name, in a uniform spelling: "co plc" for "Northern Steel Company plc". */
export function legalFormsOf(name: string): string {
  return name
    .split(' ')
    .filter(isLegalForm)
    .map(word => shortFormOf(bare(word)))
    .join(' ');
}

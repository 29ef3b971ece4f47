import type { Language } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import { anyOf, type PhraseList } from '../language/words.ts';
import { plainWord } from './calendar.ts';

/** What a page says about a date: that it is the day of publication, that it is another one, or nothing. */
export type Label = 'published' | 'other' | null;

/** The phrases of all languages as one expression, for text as {@link plainWord} returns it. */
function phrases(listOf: (dates: NonNullable<Language['dates']>) => PhraseList | undefined): RegExp {
  const listed = LANGUAGES.flatMap(({ dates }) => (dates && listOf(dates)) ?? []).map(plainWord);
  // Words begin with these, except in scripts that write no spaces, or join small words to the next.
  return new RegExp(String.raw`(?<![a-z\p{Script=Cyrillic}])${anyOf(listed.join(' '))}`, 'gu');
}

type Expressions = Readonly<Record<'published' | 'other', RegExp>>;

let compiled: Expressions | null = null;

/** Compiled for the first page that displays a date, because most have a more reliable one. */
function expressions(): Expressions {
  compiled ??= {
    published: phrases(({ published }) => published),
    other: phrases(({ notPublished }) => notPublished),
  };
  return compiled;
}

/** What the last word about a date in a text says. */
export function labelIn(text: string): Label {
  if (!/\p{L}|©/u.test(text)) return null;
  const plain = plainWord(text);
  const last = (expression: RegExp) =>
    Math.max(-1, ...[...plain.matchAll(expression)].map(({ index }) => index));
  const [published, other] = [last(expressions().published), last(expressions().other)];
  if (published === other) return null;
  return published > other ? 'published' : 'other';
}

/** A text without the words about dates; letters and their case stay otherwise as they are. */
export function withoutLabels(text: string): string {
  const composed = text.normalize('NFC');
  const plain = plainWord(composed);
  if (plain.length !== composed.length) return composed;
  const blank = [...composed];
  if (blank.length !== plain.length) return composed;
  for (const expression of Object.values(expressions()))
    for (const { 0: label, index } of plain.matchAll(expression)) {
      const end = index + label.length + /^\p{L}*/u.exec(plain.slice(index + label.length))![0].length;
      blank.fill(' ', index, end);
    }
  return blank.join('');
}

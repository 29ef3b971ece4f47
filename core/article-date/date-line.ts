import { primaryLanguage } from '../language/primary-language.ts';
import { wordsOfAll } from '../language/word-lists.ts';
import { plainWord, weekdaysOf } from './calendar.ts';
import { labelIn, withoutLabels } from './date-labels.ts';

/** Stands for each date. */
const DATE = '\ufffc';

/** Most names beside a date: of a place, a paper, an author. More are a sentence. */
const MAX_NAMES = 6;

/** The same in letters, for scripts without capitals. */
const MAX_UNCASED_LETTERS = 14;

type SmallWords = Readonly<Record<'before' | 'between' | 'beside', ReadonlySet<string>>>;

let small: SmallWords | null = null;

function smallWords(): SmallWords {
  small ??= {
    before: wordsOfAll(({ dates }) => dates?.before, plainWord),
    between: wordsOfAll(({ dates }) => dates?.between, plainWord),
    beside: wordsOfAll(({ dates }) => dates?.beside, plainWord),
  };
  return small;
}

/**
 * True if the text around dates says only when, where and by whom. A date in a sentence is that of what the sentence
 * tells.
 *
 * @param dates their places in the text, in order; each line break is the border of an element.
 */
export function isDateLine(
  text: string,
  dates: readonly { readonly start: number; readonly end: number }[],
  language: string,
): boolean {
  let marked = '';
  let at = 0;
  for (const { start, end } of dates) {
    marked += text.slice(at, start) + DATE;
    at = Math.max(at, end);
  }
  marked += text.slice(at);
  const isBesideDate = (segment: string) => segment.includes(DATE);
  return (
    marked
      .split(/[\n|•·—–;:()/]| - /)
      .filter(isBesideDate)
      .every(segment => isNamesOnly(segment, language)) &&
    // Emphasis and links divide a sentence into elements too.
    marked
      .replaceAll('\n', ' ')
      .split(/[|•·—–;()/]| - /)
      .filter(isBesideDate)
      .every(isNotToldOf)
  );
}

/** A particle joined to a date: 9月27日に, 9월 27일에. */
const JOINED_PARTICLE = new RegExp(String.raw`${DATE}[\p{Script=Hiragana}\p{Script=Hangul}]`, 'u');

function isNamesOnly(segment: string, language: string): boolean {
  if (JOINED_PARTICLE.test(segment)) return false;
  const { before, between, beside } = smallWords();
  const weekdays = ['en', primaryLanguage(language)].map(weekdaysOf);
  const names = wordsIn(withoutLabels(segment)).filter(word => {
    const plain = plainWord(word);
    return !(
      plain.length === 1 ||
      before.has(plain) ||
      between.has(plain) ||
      beside.has(plain) ||
      weekdays.some(days => days.has(plain))
    );
  });
  return (
    !names.some(word => /^\p{Ll}/u.test(word)) &&
    names.length <= MAX_NAMES &&
    names.filter(word => /^\p{Lo}/u.test(word)).join('').length <= MAX_UNCASED_LETTERS
  );
}

/** False for "Elections on 19 September 2023"; true for "Published on …", "On …", "By A. Writer on …". */
function isNotToldOf(segment: string): boolean {
  const { before, beside } = smallWords();
  const words = wordsIn(segment.slice(0, segment.indexOf(DATE))).map(plainWord);
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || !before.has(last)) return true;
  return beside.has(words[0]!) || labelIn(segment) !== null;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}’']+/gu) ?? [];
}

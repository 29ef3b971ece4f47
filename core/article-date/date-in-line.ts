import type { Language } from '../language/language.ts';
import { LANGUAGES, languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { wordsOfAll } from '../language/word-lists.ts';
import { anyOf, splitWords, type WordList } from '../language/words.ts';
import { existing } from './written-day.ts';

let notPublished: RegExp | null = null;

/** True if words of any language say that the day is not the day of publication. */
function isOfAnotherDay(line: string): boolean {
  if (!notPublished) {
    const phrases = LANGUAGES.map(({ dates }) => dates?.notPublished ?? '').join(' ');
    notPublished = new RegExp(String.raw`\b${anyOf(`${phrases} ©`)}`, 'iu');
  }
  return notPublished.test(line);
}

const MAX_LINE_LENGTH = 80;

/** In each pattern the months are twelve groups: 2 to 13 (day first) or 1 to 12 (month first). */
type Patterns = { readonly dayFirst: RegExp; readonly monthFirst: RegExp };

const patternsByLanguage = new Map<string, Patterns>();

/** The day in a short line near the headline, in the page's language; null if it would have to be guessed. */
export function dateInLine(lines: readonly string[], language: string): string | null {
  const primary = primaryLanguage(language);
  // Cheap test first: most lines contain no year.
  const dated = lines.filter(
    line => line.length <= MAX_LINE_LENGTH && /\d{4}/.test(line) && !isOfAnotherDay(line),
  );
  for (const line of dated) {
    const day =
      dateWithName(line, languageOf(primary)?.dates?.months ? primary : 'en') ?? dateInFigures(line, primary);
    if (day !== null) return day;
  }
  // A page may declare no language, or a wrong one; the names of months show the right one.
  for (const line of dated) {
    for (const { tag, dates } of LANGUAGES) {
      const day = dates?.months === undefined ? null : dateWithName(line, tag);
      if (day !== null) return day;
    }
  }
  return null;
}

function dateWithName(line: string, language: string): string | null {
  const { dayFirst, monthFirst } = patternsOf(language);
  const found = dayFirst.exec(line);
  if (found) return existing(found[14]!, String(monthIn(found, 2)), found[1]!);
  for (const match of line.matchAll(monthFirst)) {
    if (/[\p{L}\p{M}]$/u.test(line.slice(0, match.index))) continue;
    return existing(match[14]!, String(monthIn(match, 1)), match[13]!);
  }
  return null;
}

/** @param first the number of January's group. */
function monthIn(match: RegExpExecArray, first: number): number {
  return match.findIndex((text, group) => group >= first && text !== undefined) - first + 1;
}

/**
 * All months are in one expression. The first page without a more reliable date waits while the expressions of all
 * languages are compiled, and one expression per month took 90 ms.
 */
function patternsOf(language: string): Patterns {
  let patterns = patternsByLanguage.get(language);
  if (!patterns) {
    const months = splitWords(languageOf(language)?.dates?.months).map(name => `(${name})`);
    const month = `(?:${months.join('|')})`;
    const ordinal = anyWord(({ dates }) => dates?.ordinals);
    const ordinalAfterMonth = anyWord(({ dates }) => (dates?.monthFirst ? dates.ordinals : null));
    const ofMonth = anyWord(({ dates }) => dates?.beforeMonth);
    const ofYear = anyWord(({ dates }) => dates?.beforeYear);
    patterns = {
      dayFirst: new RegExp(
        String.raw`(?<!\d)(\d{1,2})${ordinal}?\.?\s(?:${ofMonth}\s)?${month}\.?,?\s(?:${ofYear}\s)?(\d{4})(?!\d)`,
        'iu',
      ),
      monthFirst: new RegExp(String.raw`${month}\.?\s(\d{1,2})${ordinalAfterMonth}?,?\s(\d{4})(?!\d)`, 'giu'),
    };
    patternsByLanguage.set(language, patterns);
  }
  return patterns;
}

/** Matches any word of these lists, in all languages. */
function anyWord(listOf: (language: Language) => WordList | null | undefined): string {
  return `(?:${[...wordsOfAll(listOf)].join('|')})`;
}

function dateInFigures(line: string, language: string): string | null {
  const iso = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/.exec(line);
  if (iso) return existing(iso[1]!, iso[2]!, iso[3]!);
  const figures = /(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?!\d)/.exec(line);
  if (!figures) return null;
  const [, first, second, year] = figures;
  // In English both orders are in use, and nothing shows which one is meant.
  if (languageOf(language)?.dates?.dayFirst) return existing(year!, second!, first!);
  // 19/09 and 09/19 can be read in only one way, 03/04 in two.
  if (Number(first) > 12) return existing(year!, second!, first!);
  if (Number(second) > 12) return existing(year!, first!, second!);
  return first === second ? existing(year!, first!, second!) : null;
}

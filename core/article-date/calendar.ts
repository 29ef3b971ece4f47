import { LANGUAGES, languageOf } from '../language/languages.ts';
import { splitWords } from '../language/words.ts';

/** Accents, vowel points and the like, which capitals and careless spelling leave out. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0655]/g;

/** A word as it is compared: without accents, in lower case. */
export function plainWord(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').toLowerCase().normalize('NFC').replaceAll('ı', 'i');
}

/** The number of a month, 1 to 12, by each of its names as {@link plainWord} returns them. */
export type Months = ReadonlyMap<string, number>;

/**
 * The months of the languages to try for a page: of its own language, then of all languages for which we list them, since
 * a page may declare no language, or a wrong one.
 *
 * @param primary the primary subtag of the page's language, in lower case.
 */
export function* monthsFor(primary: string): Iterable<Months> {
  yield monthsOf(primary);
  for (const { tag, dates } of LANGUAGES)
    if (tag !== primary && dates?.months !== undefined) yield listedMonths(tag);
}

/** What is known about one language is worked out when a page needs it: for all of them it would take 100 ms. */
function onFirstUse<Value>(make: (primary: string) => Value): (primary: string) => Value {
  const known = new Map<string, Value>();
  return primary => {
    let value = known.get(primary);
    if (value === undefined) {
      value = make(primary);
      known.set(primary, value);
    }
    return value;
  };
}

const listedMonths = onFirstUse((primary): Map<string, number> => {
  const months = new Map<string, number>();
  for (const [index, names] of splitWords(languageOf(primary)?.dates?.months).entries())
    for (const name of names.split('|')) months.set(plainWord(name.replaceAll('_', ' ')), index + 1);
  return months;
});

const monthsOf = onFirstUse((primary): Months => {
  const months = new Map(listedMonths(primary));
  for (const options of [
    { month: 'long', day: 'numeric' },
    { month: 'long' },
    { month: 'short', day: 'numeric' },
    { month: 'short' },
  ] as const) {
    const format = formatFor(primary, options);
    for (let month = 0; format && month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2024, month, 20)).find(({ type }) => type === 'month');
      const name = plainWord(part?.value ?? '').replace(/[.׳'’]+$/, '');
      // In some languages the short names are mere figures.
      if (/\p{L}/u.test(name) && !months.has(name)) months.set(name, month + 1);
    }
  }
  return months;
});

/** The days of the week in a language, word by word. */
export const weekdaysOf = onFirstUse((primary): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const weekday of ['long', 'short'] as const) {
    const format = formatFor(primary, { weekday });
    for (let day = 1; format && day <= 7; day++)
      for (const word of format.format(Date.UTC(2024, 0, day)).split(/[^\p{L}\p{M}]+/u))
        words.add(plainWord(word));
  }
  return words;
});

/** The order of two figures before a year; null if a language uses both, or neither. */
export type FigureOrder = 'day-first' | 'month-first' | null;

export const figureOrderOf = onFirstUse((primary): FigureOrder => {
  if (languageOf(primary)?.dates?.dayFirst) return 'day-first';
  const format = formatFor(primary, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const parts = format?.formatToParts(0).map(({ type }) => type) ?? [];
  const [year, month, day] = (['year', 'month', 'day'] as const).map(type => parts.indexOf(type));
  if (primary === 'en' || year! <= month!) return null;
  return day! < month! ? 'day-first' : 'month-first';
});

/** False where papers count years in another calendar, so that a short year can mean anything: Persian, Thai. */
export const isGregorian = onFirstUse((primary): boolean => {
  const format = formatFor(primary, {}, '');
  return format === null || format.resolvedOptions().calendar === 'gregory';
});

/** A format in our calendar and figures; null for a language that the platform does not know. */
function formatFor(
  primary: string,
  options: Intl.DateTimeFormatOptions,
  extension = '-u-ca-gregory-nu-latn',
): Intl.DateTimeFormat | null {
  if (!/^[a-z]{2,3}$/.test(primary) || Intl.DateTimeFormat.supportedLocalesOf(primary).length === 0)
    return null;
  return new Intl.DateTimeFormat(`${primary}${extension}`, { ...options, timeZone: 'UTC' });
}

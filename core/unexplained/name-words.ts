import { inAnyLanguage } from '../language/word-lists.ts';
import { languageTag } from '../language-tag.ts';
import { isCommonWord } from '../names/common-words.ts';
import { isAdjectiveOfCountry } from '../names/countries.ts';
import { isOpener } from '../resolving/openers.ts';
import { isDay, isRole } from '../resolving/role-words.ts';
import type { Capitals } from './capitals.ts';

const plain = (word: string) => word.toLowerCase().replace(/\.$/, '');

const isParticle = inAnyLanguage(({ particles }) => particles?.inside);
const isParticleAmongNouns = inAnyLanguage(({ particles }) => particles?.amongNouns);

/** True for a small word inside names: "University of Oxford", "Ursula von der Leyen", "Khalid bin Salman". */
export function isNameParticle(word: string, capitals: Capitals): boolean {
  return capitals === 'nouns' ? isParticleAmongNouns(word) : isParticle(word);
}

const isFurtherOpener = inAnyLanguage(({ openers }) => openers?.unexplained);

/** True for a word that is capitalised only because it begins a sentence. */
export function opensSentences(word: string): boolean {
  return isOpener(word) || isFurtherOpener(plain(word));
}

const isFurtherTitle = inAnyLanguage(({ roles }) => roles?.unexplained);

/** True for an office or a form of address, and for one with a small word attached: "President-elect". */
export function isTitle(word: string): boolean {
  return isRole(word) || isFurtherTitle(plain(word)) || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word);
}

const isInFields = inAnyLanguage(({ officeWords }) => officeWords?.fields);

/**
 * True for the field of an office. Before an office it belongs to the office; before other words, to a name ("Foreign
 * Ministry of …").
 */
export function isField(word: string): boolean {
  return isInFields(plain(word));
}

const isInDepartments = inAnyLanguage(({ officeWords }) => officeWords?.departments);

/** True for a word that follows "Secretary of" and is not a name. */
export function isDepartment(word: string): boolean {
  return isInDepartments(plain(word));
}

/** Bodies that every state has: alone, or with only their field, they do not name a particular one. */
const isBody = inAnyLanguage(({ officeWords }) => officeWords?.bodies);

/** True if the words name only offices, fields and bodies, and no particular one. */
export function isGeneric(words: readonly string[]): boolean {
  return words.every(word => isBody(plain(word)) || isTitle(word) || isField(word) || isPeople(word));
}

const isInDeterminers = inAnyLanguage(({ determiners }) => determiners);

/** True for a word that comes before a noun but never before a person's name. */
export function isDeterminer(word: string): boolean {
  return isInDeterminers(plain(word));
}

const isInOffices = inAnyLanguage(({ officeWords }) => officeWords?.offices);

/** True for an office that comes directly before a name: "Economy Minister Ana Ruiz". */
export function isOffice(word: string): boolean {
  return isInOffices(plain(word));
}

/** True for days and months, which some languages capitalise. */
export function isOfCalendar(word: string, language: string): boolean {
  return isDay(word) || calendarOf(language).has(plain(word));
}

/** True for "Norwegian": a people or a language, not a name that needs a card. English only. */
export function isPeople(word: string): boolean {
  return word.split('-').every(isAdjectiveOfCountry);
}

/** True for a word that is usually not a name at the beginning of a sentence. */
export function isEveryday(word: string, language: string): boolean {
  return isCommonWord(word, language);
}

const calendars = new Map<string, ReadonlySet<string>>();

/** The months and days of the week in a language, in the forms used in dates. */
function calendarOf(language: string): ReadonlySet<string> {
  const known = calendars.get(language);
  if (known) return known;
  const words = new Set<string>();
  for (const options of [
    { month: 'long' },
    { month: 'short' },
    { day: 'numeric', month: 'long' },
    { weekday: 'long' },
    { weekday: 'short' },
  ] as const) {
    const format = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
    // Twelve dates in twelve months, on consecutive days of the month, which include every day of the week.
    for (let month = 0; month < 12; month++) {
      for (const { type, value } of format.formatToParts(Date.UTC(2024, month, 1 + month)))
        if (type === 'month' || type === 'weekday') words.add(plain(value));
    }
  }
  calendars.set(language, words);
  return words;
}

/** The language as a valid locale; a page may declare anything as its language. */
function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(languageTag(language))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

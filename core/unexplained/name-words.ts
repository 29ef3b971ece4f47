import { isCommonWord } from '../names/common-words.ts';
import { isAdjectiveOfCountry } from '../names/countries.ts';
import { isOpener } from '../resolving/openers.ts';
import { isDay, isRole } from '../resolving/role-words.ts';
import type { Capitals } from './capitals.ts';

/** Small words inside of names: "University of Oxford", "Ursula von der Leyen", "Khalid bin Salman". */
const PARTICLES = new Set(
  (
    'of the de del della delle degli dei di da do dos das du des la le los las e y von van vom zu zum zur der den ter ten ' +
    'bin ibn bint al el ul ap af av och på аль ибн бин фон ван де ла του της των τη'
  ).split(' '),
);

/** Closed-class words of languages that the list of openers does not have. */
const MORE_OPENERS = new Set(
  (
    'ο η το οι τα του της των τον την στο στη στην στον στις στα σε από για με και ότι όμως αλλά ' +
    'il lo gli uno una nel nella nei dal dalla sul sulla con per tra fra ma anche come quando dopo prima secondo questo questa ' +
    'os as um uma no na nos nas pelo pela mas também depois antes segundo este esta ' +
    'het een op uit bij met voor naar maar ook toen volgens deze dit zijn ' +
    'i w z na do od po za o przez dla ale oraz jak gdy według ten ta to nie jest'
  ).split(' '),
);

/** Titles that stand before names and that the list of offices does not have. */
const MORE_TITLES = new Set(
  (
    'hon rt mme mlle maître don doña doctor doktor sheikh mullah chairman ministre présidente sénateur député signor signora ' +
    'onorevole senhor senhora pan pani bay bayan sayın г-н г-жа министра министром генерал-лейтенант полковник сенатор посол ' +
    'πρόεδρος πρωθυπουργός υπουργός κύριος κυρία նախագահ վարչապետ նախարար präsidentin ministerin kanzlerin ministerpräsident ' +
    'außenminister außenministerin bundeskanzler bundeskanzlerin bundespräsident professorin'
  ).split(' '),
);

const plain = (word: string) => word.toLowerCase().replace(/\.$/, '');

/** Where nouns have capitals, most small words join nouns. */
const PARTICLES_AMONG_NOUNS = new Set('de del della di da dos van bin ibn al el'.split(' '));

export function isNameParticle(word: string, capitals: Capitals): boolean {
  return (capitals === 'nouns' ? PARTICLES_AMONG_NOUNS : PARTICLES).has(word);
}

/** True for a word that has its capital from the sentence that it begins. */
export function opensSentences(word: string): boolean {
  return isOpener(word) || MORE_OPENERS.has(plain(word));
}

/** True for an office or a form of address, and for one with a small word joined to it: "President-elect". */
export function isTitle(word: string): boolean {
  return isRole(word) || MORE_TITLES.has(plain(word)) || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word);
}

/** What an office is for: before an office it is part of it, before anything else of a name ("Foreign Ministry of …"). */
const FIELDS = new Set('foreign finance defence defense interior police'.split(' '));

export function isField(word: string): boolean {
  return FIELDS.has(plain(word));
}

/** What stands behind "Secretary of" and is no name. */
const DEPARTMENTS = new Set('state defense defence interior treasury finance commerce staff'.split(' '));

export function isDepartment(word: string): boolean {
  return DEPARTMENTS.has(plain(word));
}

/** Bodies of which every state has one: alone, or with their field only, they name none. */
const BODIES = new Set(
  'ministry ministries council parliament government commission committee department agency court party'.split(
    ' ',
  ),
);

/** True where words name an office, a field or a body, and nobody's. */
export function isGeneric(words: readonly string[]): boolean {
  return words.every(word => BODIES.has(plain(word)) || isTitle(word) || isField(word) || isPeople(word));
}

/** Words before a noun in German; a person's name has none. */
const DETERMINERS = new Set(
  (
    'der die das dem den des ein eine einem einen einer eines kein keine keinen im am zum zur vom beim ins ans ' +
    'diese dieser dieses diesem diesen jede jeder jedes seine seiner seinem seinen sein ihre ihrer ihrem ihren ihr unsere unser'
  ).split(' '),
);

export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(plain(word));
}

/** Offices that are the end of what stands before a name: "Economy Minister Ana Ruiz". */
const OFFICES = new Set(
  (
    'minister president chancellor secretary spokesman spokeswoman spokesperson leader commissioner ambassador governor ' +
    'senator general colonel admiral министр президент ministre président présidente ministro presidente bakanı başkanı naziri ' +
    'υπουργός πρόεδρος նախարար նախագահ'
  ).split(' '),
);

export function isOffice(word: string): boolean {
  return OFFICES.has(plain(word));
}

/** True for days and months, which some languages write with a capital. */
export function isOfCalendar(word: string, language: string): boolean {
  return isDay(word) || calendarOf(language).has(plain(word));
}

/** True for "Norwegian": a people or language, not a name that wants a card. English only. */
export function isPeople(word: string): boolean {
  return word.split('-').every(isAdjectiveOfCountry);
}

/** True for a word that is mostly no name where a sentence begins with it. */
export function isEveryday(word: string, language: string): boolean {
  return isCommonWord(word, language);
}

const calendars = new Map<string, ReadonlySet<string>>();

/** The months and days of the week in a language, in the forms in which dates have them. */
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
    // Seven days and twelve months, whichever is asked for.
    for (let month = 0; month < 12; month++) {
      for (const { type, value } of format.formatToParts(Date.UTC(2024, month, 1 + month)))
        if (type === 'month' || type === 'weekday') words.add(plain(value));
    }
  }
  calendars.set(language, words);
  return words;
}

/** A page may call its language anything. */
function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

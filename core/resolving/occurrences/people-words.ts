import type { PeopleWords } from '../../language/language.ts';
import { LANGUAGES, languageOf } from '../../language/languages.ts';
import { inAnyLanguage } from '../../language/word-lists.ts';
import { anyOf, splitWords } from '../../language/words.ts';
import { plainWord } from '../../names/given-names.ts';
import { isOpener } from '../openers.ts';
import { isRole } from '../role-words.ts';

/** The parts of {@link PeopleWords} that are lists of words. */
type Part = Exclude<keyof PeopleWords, 'generations' | 'ordinaryEndings' | 'women' | 'men'>;

const bare = (word: string) => plainWord(word).replace(/[.,]+$/, '');

/** A Korean word may have a particle of one or two syllables: 타워에서. */
function spellings(word: string): readonly string[] {
  const plain = bare(word);
  if (!/^\p{Script=Hangul}{2,}$/u.test(word)) return [plain];
  return [plain, bare(word.slice(0, -1)), bare(word.slice(0, -2))];
}

const sets = new Map<string, ReadonlySet<string>>();

/** True if a word is in a list of the text's language; of any language if that is not known. */
export function isPeopleWord(part: Part, word: string, language: string): boolean {
  const key = `${language} ${part}`;
  let words = sets.get(key);
  if (!words) {
    const own = languageOf(language);
    const lists = own ? [own] : LANGUAGES;
    words = new Set(lists.flatMap(({ people }) => splitWords(people?.[part]).map(bare)));
    sets.set(key, words);
  }
  return spellings(word).some(spelling => words.has(spelling));
}

const isOfWomen = inAnyLanguage(({ people }) => people?.addressesOfWomen, bare);
const isOfMen = inAnyLanguage(({ people }) => people?.addressesOfMen, bare);
const isInRegnal = inAnyLanguage(({ people }) => people?.regnal, bare);
const isInThings = inAnyLanguage(({ people }) => people?.thingsAfter, bare);
const isInTitles = inAnyLanguage(({ roles }) => roles?.unexplained, bare);
const isInOffices = inAnyLanguage(({ officeWords }) => officeWords?.offices, bare);

/** Whom a form of address is used for; null for any other word. */
export function addressOf(word: string): 'woman' | 'man' | null {
  const forms = spellings(word);
  return forms.some(isOfWomen) ? 'woman' : forms.some(isOfMen) ? 'man' : null;
}

export function isAddress(word: string): boolean {
  return addressOf(word) !== null;
}

/** True for "King", "Pope": the name after it is a given name. */
export function isRegnal(word: string): boolean {
  return isInRegnal(bare(word));
}

/** True for "Tower", "Straße". */
export function isThing(word: string): boolean {
  return spellings(word).some(isInThings);
}

const isFurtherOpener = inAnyLanguage(({ openers }) => openers?.unexplained);

/** True for a word that is capitalised only because it begins a sentence. */
export function isOpening(word: string): boolean {
  return isOpener(word) || isFurtherOpener(word.toLowerCase());
}

/** True for a title, an office or a form of address, which is not a part of a name. */
export function isTitle(word: string): boolean {
  const plain = bare(word);
  return isRole(word) || isInTitles(plain) || isInOffices(plain) || isAddress(plain) || isInRegnal(plain);
}

/** True for a word that comes before family names and is certainly not a given name. */
export function isOrdinary(word: string, language: string): boolean {
  return isPeopleWord('ordinary', word, language) || hasOrdinaryEnding(word, language);
}

const endings = new Map<string, RegExp | null>();

function hasOrdinaryEnding(word: string, language: string): boolean {
  let expression = endings.get(language);
  if (expression === undefined) {
    const source = languageOf(language)?.people?.ordinaryEndings;
    expression = source === undefined ? null : new RegExp(`(?:${source})$`, 'iu');
    endings.set(language, expression);
  }
  return expression?.test(word) ?? false;
}

const generations = new Map<string, RegExp>();
/** Additions that are written so in every language. */
const EVERYWHERE = String.raw`jr\.? sr\.? ii iii`;

/**
 * The addition directly after a name that tells members of a family apart ("Jr."), in small letters; '' if there is
 * none.
 */
export function generationAfter(text: string, end: number, language: string): string {
  let expression = generations.get(language);
  if (!expression) {
    const own = languageOf(language);
    const lists = (own ? [own] : LANGUAGES).map(({ people }) => people?.generations ?? '');
    const any = anyOf([EVERYWHERE, ...lists].join(' '));
    expression = new RegExp(String.raw`^(?:,?[ \u00a0]|-)(${any})(?![\p{L}\p{M}\p{N}])`, 'iu');
    generations.set(language, expression);
  }
  return (
    expression
      .exec(text.slice(end, end + 24))?.[1]
      ?.toLowerCase()
      .replace(/\.$/, '') ?? ''
  );
}

/** True if the language has a list of the words before names: of others nothing is known. */
export function hasOrdinaryWords(language: string): boolean {
  return languageOf(language)?.people?.ordinary !== undefined;
}

/** True if the language has a list of titles and offices; also if it is not known, because then those of all count. */
export function hasTitles(language: string): boolean {
  const own = languageOf(language);
  return own === undefined || own.roles !== null;
}

import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { inAnyLanguage, wordsOfAll } from '../language/word-lists.ts';
import type { Derive, Form } from './derived-name.ts';
import { isFamilyFirst } from './family-first.ts';
import { isGivenName, plainWord } from './given-names.ts';
import { withOtherPoints } from './initials.ts';
import { withOtherArticle } from './spellings.ts';

/** Small words that belong to the family name after them: von der Leyen, al-Kadhimi, de Sèze, Ter-Petrosyan. */
const isParticle = inAnyLanguage(({ particles }) => particles?.family);

/** Of these, the ones before the name of a father or a child, which is no family name: bin Salman, Abu Zaid. */
const isPatronymic = inAnyLanguage(({ particles }) => particles?.patronymic);

let honorifics: RegExp | null = null;

function withoutHonorifics(name: string): string {
  honorifics ??= new RegExp(`^(?:(?:${[...wordsOfAll(language => language.honorifics)].join('|')})\\.? )+`);
  return name.replace(honorifics, '');
}

/** Additions after the name: generations, titles of nobility ("…, Baron Ashcombe"), orders, notes in brackets. */
const ADDITIONS = /(?:,? (?:Jr|Sr|Jnr|Snr)\.?|,? (?:II|III|IV|V)|, .*| \([^)]*\))+$/u;
const NAME_WORD = /^\p{L}[\p{L}\p{M}.'’‘ʼ׳״"\u200c\-–＝]*$/u;
/** Between the words of foreign names in Chinese and Japanese. */
const MIDDLE_DOT = /[·・‧•]/;
/** Scripts with capitals, in which a name may be abbreviated to its initial. */
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]+/u;
/** A father's name between the given and the family name: Владимирович, Vladimirovna. */
const FATHER = /(?:(?:ов|ев|ёв|йов)ич|(?:ов|ев|ёв|йов|и)на|івна|[oe]vich|[oe]vna)$/u;

/** The end of a name of two words: نصر الله, علاء الدين. */
const SECOND_HALF = /^(?:الله|الدين|الرحمن|اللہ)$/u;

/** The parts of a person's name. */
type PersonName = {
  readonly given: readonly string[];
  /** Including its particles: "von der Leyen". */
  readonly family: string;
  /** The name without honorifics and without additions after it. */
  readonly plain: string;
};

/** The name without honorifics and additions, and its words. */
function splitName(name: string): { readonly plain: string; readonly words: readonly string[] } {
  const plain = withoutHonorifics(name.replace(ADDITIONS, ''));
  return { plain, words: plain.split(MIDDLE_DOT.test(plain) ? MIDDLE_DOT : ' ') };
}

/**
 * Splits a full name into its parts; null for a name of one word, or one that is not a person's (a group, a
 * description).
 *
 * @param familyFirst for Chinese, Korean and similar names.
 */
export function partsOfPersonName(name: string, familyFirst = false): PersonName | null {
  const { plain, words } = splitName(name);
  if (words.length < 2 || words.length > 7 || !words.every(word => NAME_WORD.test(word))) return null;
  if (familyFirst) return { given: words.slice(1), family: words[0]!, plain };
  let from = words.length - 1;
  while (from > 1 && (SECOND_HALF.test(words[from]!) || isParticle(words[from - 1]!.toLowerCase()))) from--;
  const family = words.slice(from).join(' ');
  if (/\.$/.test(family) || (from === words.length - 1 && family.length < 2)) return null;
  // A descriptive name ("Mother of the nation", "Pope of Rome") has small words that are not particles.
  const given = words.slice(0, from);
  if (given.some(word => /^\p{Ll}/u.test(word) && CASED.test(word) && !isParticle(word))) return null;
  return { given, family, plain };
}

/** The same for a name of a card, which may show that its family name comes first. */
export function partsOfCardName(
  name: string,
  language: string,
  card: Parameters<typeof isFamilyFirst>[2],
): PersonName | null {
  return partsOfPersonName(name, isFamilyFirst(splitName(name).words, language, card));
}

const withoutArabicArticle = (family: string): string[] => {
  const bare = /^(?:al|el|as|ash|ad|ar|an|at|az)[-‐–](\p{Lu}.{2,})$/iu.exec(family);
  return bare ? [bare[1]!] : [];
};

const isInitial = (word: string) => /^(?:\p{Lu}\.?)+$/u.test(word) && word.length <= 4;

/** Forms that count wherever they occur: the plain name, initials with other punctuation, middle initials left out. */
export const independentPersonNames: Derive = ({ text, language }, card) => {
  const person = partsOfCardName(text, language, card);
  if (!person) return [];
  const { given, family, plain } = person;
  const found: Form[] = withOtherPoints(plain).map(form => ({ text: form, kind: 'initials' }));
  for (const form of withOtherArticle(plain)) found.push({ text: form, kind: 'spelling' });
  if (plain !== text) found.push({ text: plain, kind: 'initials' });
  if (plain.startsWith(`${family} `)) return [...found, ...joinedGivenNames(family, given)];
  const [first, ...middle] = given;
  if (!first) return found;
  if (!isInitial(first) && middle.length > 0 && middle.every(word => isInitial(word) || FATHER.test(word)))
    found.push({ text: `${first} ${family}`, kind: 'initials' });
  const own = withoutSecondFamilyName(given, language);
  if (own) found.push({ text: own, kind: 'initials' });
  for (const form of withInitials(first, family)) found.push({ text: form, kind: 'initials' });
  return found;
};

/** Kim Jong-un, Kim Jong Un and Kim Jongun; Xi Jin-ping. */
function joinedGivenNames(family: string, given: readonly string[]): Form[] {
  const [first = '', second = ''] = given.length === 2 ? given : (given[0] ?? '').split('-');
  if (second === '' || given.length > 2) return [];
  const small = second.toLowerCase();
  return [`${first} ${second}`, `${first}-${small}`, first + small].map(form => ({
    text: `${family} ${form}`,
    kind: 'spelling',
  }));
}

/** N. Pashinyan; J.-L. Mélenchon and JL Mélenchon. */
function withInitials(first: string, family: string): string[] {
  if (isInitial(first) || !CASED.test(first) || !/^\p{L}/u.test(family) || !/^\p{Lu}\p{Ll}/u.test(first))
    return [];
  const letters = first.split(/[-–]/).map(part => part.charAt(0).toUpperCase());
  const found = [`${letters.map(letter => `${letter}.`).join('-')} ${family}`];
  return letters.length > 1
    ? [...found, `${letters.join('')} ${family}`, `${first.replace('-', ' ')} ${family}`]
    : found;
}

/** Pedro Sánchez, of Pedro Sánchez Castejón; null if the name has only one family name, as far as one can see. */
function withoutSecondFamilyName(given: readonly string[], language: string): string | null {
  const last = given.at(-1);
  if (!hasTwoFamilyNames(language) || given.length < 2 || last === undefined) return null;
  return isGivenName(last) || isInitial(last) || isParticle(last.toLowerCase()) ? null : given.join(' ');
}

/** Given names of the languages whose people have two family names. */
const isGivenWithTwo = inAnyLanguage(
  ({ twoFamilyNames, people }) => twoFamilyNames && `${people?.women ?? ''} ${people?.men ?? ''}`,
  plainWord,
);

/** True if in a text in a language a second family name may follow a person's name: Pedro Sánchez ⟦Castejón⟧. */
export function takesSecondFamilyName(name: string, language: string): boolean {
  if (!hasTwoFamilyNames(language)) return false;
  const words = name.split(' ');
  return words.length > 1 && isGivenWithTwo(plainWord(words[0]!)) && !isGivenName(words.at(-1)!);
}

function hasTwoFamilyNames(language: string): boolean {
  return languageOf(primaryLanguage(language))?.twoFamilyNames === true;
}

/** Forms that count only together with the full name. */
export const dependentPersonNames: Derive = ({ text, language }, card) => {
  const person = partsOfCardName(text, language, card);
  if (!person) return [];
  const { given, family } = person;
  const found: Form[] = [{ text: family, kind: 'family-name' }];
  for (const bare of withoutArabicArticle(family)) found.push({ text: bare, kind: 'family-name' });
  const last = withoutParticles(family);
  if (last !== null) found.push({ text: last, kind: 'family-name' });
  if (hasTwoFamilyNames(language) && given.length >= 2 && !isGivenName(given.at(-1)!)) {
    found.push(
      { text: `${given.at(-1)!} ${family}`, kind: 'family-name' },
      { text: given.at(-1)!, kind: 'family-name' },
    );
  }
  const [first] = given;
  // Without capitals nothing shows whether a given name is used as the name of this person or is part of another.
  if (first && first.length > 2 && !first.includes('.') && CASED.test(first))
    found.push({ text: first, kind: 'given-name' });
  return found;
};

/** Gogh, of van Gogh; null for bin Salman: Salman is his father. */
function withoutParticles(family: string): string | null {
  const parts = family.split(' ');
  const last = parts.at(-1)!;
  if (parts.length < 2 || last.length <= 3 || SECOND_HALF.test(last)) return null;
  if (isPatronymic(parts.at(-2)!.toLowerCase())) return null;
  return last;
}

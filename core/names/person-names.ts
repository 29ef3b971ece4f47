import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { inAnyLanguage, wordsOfAll } from '../language/word-lists.ts';
import type { Derive, DerivedKind } from './derived-name.ts';
import { withOtherPoints } from './initials.ts';
import { withOtherArticle } from './spellings.ts';

/** Small words that belong to the family name after them: von der Leyen, al-Kadhimi, de Sèze, Ter-Petrosyan. */
const isParticle = inAnyLanguage(({ particles }) => particles?.family);

let honorifics: RegExp | null = null;

function withoutHonorifics(name: string): string {
  honorifics ??= new RegExp(`^(?:(?:${[...wordsOfAll(language => language.honorifics)].join('|')})\\.? )+`);
  return name.replace(honorifics, '');
}

/** Additions after the name: generations, titles of nobility ("…, Baron Ashcombe"), orders, notes in brackets. */
const ADDITIONS = /(?:,? (?:Jr|Sr|Jnr|Snr)\.?|,? (?:II|III|IV|V)|, .*| \([^)]*\))+$/u;
const NAME_WORD = /^\p{L}[\p{L}\p{M}.'’‘ʼ\-–]*$/u;
const HAN_OR_HANGUL = /^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u;

/** The parts of a person's name. */
type PersonName = {
  readonly given: readonly string[];
  /** Including its particles: "von der Leyen". */
  readonly family: string;
  /** The name without honorifics and without additions after it. */
  readonly plain: string;
};

/**
 * Splits a full name into its parts; null for a name of one word, or one that is not a person's (a group, a
 * description).
 *
 * @param familyFirst for Chinese, Korean and similar names.
 */
export function partsOfPersonName(name: string, familyFirst = false): PersonName | null {
  const plain = withoutHonorifics(name.replace(ADDITIONS, ''));
  const words = plain.split(' ');
  if (words.length < 2 || words.length > 7 || !words.every(word => NAME_WORD.test(word))) return null;
  if (familyFirst) return { given: words.slice(1), family: words[0]!, plain };
  let from = words.length - 1;
  while (from > 1 && isParticle(words[from - 1]!.toLowerCase())) from--;
  const family = words.slice(from).join(' ');
  if (/\.$/.test(family) || (from === words.length - 1 && family.length < 2)) return null;
  // A descriptive name ("Mother of the nation", "Pope of Rome") has small words that are not particles.
  const given = words.slice(0, from);
  if (given.some(word => /^\p{Ll}/u.test(word) && !isParticle(word))) return null;
  return { given, family, plain };
}

/**
 * Chinese, Korean and Vietnamese names have the family name first; a card shows this by a name in Han or Hangul script.
 */
export function isFamilyFirst(
  names: readonly { readonly text: string; readonly language?: string | undefined }[],
): boolean {
  return names.some(({ text, language }) => HAN_OR_HANGUL.test(text) && !/^ja/.test(language ?? ''));
}

const withoutArabicArticle = (family: string): string[] => {
  const bare = /^(?:al|el|as|ash|ad|ar|an|at|az)[-‐–](\p{Lu}.{2,})$/iu.exec(family);
  return bare ? [bare[1]!] : [];
};

/** Forms that count wherever they occur: the plain name, initials with other punctuation, middle initials left out. */
export const independentPersonNames: Derive = ({ text }) => {
  const person = partsOfPersonName(text);
  if (!person) return [];
  const { given, family, plain } = person;
  const found: { text: string; kind: DerivedKind }[] = withOtherPoints(plain).map(form => ({
    text: form,
    kind: 'initials',
  }));
  for (const form of withOtherArticle(plain)) found.push({ text: form, kind: 'spelling' });
  if (plain !== text) found.push({ text: plain, kind: 'initials' });
  const [first, ...middle] = given;
  const isInitial = (word: string) => /^(?:\p{Lu}\.?)+$/u.test(word) && word.length <= 4;
  if (first && !isInitial(first) && middle.length > 0 && middle.every(isInitial)) {
    found.push({ text: `${first} ${family}`, kind: 'initials' });
  }
  return found;
};

/** Forms that count only together with the full name. */
export const dependentPersonNames: Derive = ({ text, language }, card) => {
  const familyFirst =
    /^(?:en|de|fr|es)/.test(language) && isFamilyFirst(card.names) && text.split(' ').length <= 3;
  const person = partsOfPersonName(text, familyFirst);
  if (!person) return [];
  const { given, family } = person;
  const found: { text: string; kind: DerivedKind }[] = [{ text: family, kind: 'family-name' }];
  for (const bare of withoutArabicArticle(family)) found.push({ text: bare, kind: 'family-name' });
  const parts = family.split(' ');
  if (parts.length > 1 && parts.at(-1)!.length > 3) found.push({ text: parts.at(-1)!, kind: 'family-name' });
  if (languageOf(primaryLanguage(language))?.twoFamilyNames && given.length >= 2) {
    found.push(
      { text: `${given.at(-1)!} ${family}`, kind: 'family-name' },
      { text: given.at(-1)!, kind: 'family-name' },
    );
  }
  const [first] = given;
  if (first && first.length > 2 && !first.includes('.')) found.push({ text: first, kind: 'given-name' });
  return found;
};

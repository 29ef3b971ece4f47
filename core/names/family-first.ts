import { primaryLanguage } from '../language/primary-language.ts';
import { splitWords } from '../language/words.ts';
import { FAMILY_FIRST, GIVEN_SYLLABLE } from './family-first-data.ts';
import { isGivenName, plainWord } from './given-names.ts';

/** A family name in Han or Hangul characters is at the beginning. In Japanese it is not clear where it ends. */
const HAN_OR_HANGUL = /^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u;

/** The parts of a card that show the order of a person's names. */
type Named = {
  readonly title: string;
  readonly names: readonly { readonly text: string; readonly languages?: readonly string[] | undefined }[];
};

type Romanised = keyof typeof FAMILY_FIRST;
const ROMANISED = Object.keys(FAMILY_FIRST) as Romanised[];

let tables: ReadonlyMap<
  Romanised,
  { readonly families: ReadonlySet<string>; readonly given: RegExp }
> | null = null;

function read() {
  return new Map(
    ROMANISED.map(language => [
      language,
      {
        families: new Set(splitWords(FAMILY_FIRST[language])),
        given: new RegExp(`^(?:${GIVEN_SYLLABLE[language]}){1,3}$`, 'u'),
      },
    ]),
  );
}

/** True for "Xi Jinping" and "Kim Jong-un": a family name, and a given name of syllables of the same language. */
function looksFamilyFirst(words: readonly string[]): boolean {
  const [family, ...given] = words.map(plainWord);
  if (family === undefined || given.length === 0 || given.length > 2) return false;
  // "Kim Philby", "Lee Ann": in English these are given names.
  if (given.some(isGivenName)) return false;
  tables ??= read();
  return ROMANISED.some(language => {
    const { families, given: syllables } = tables!.get(language)!;
    const parts = given.flatMap(word => word.split('-'));
    return families.has(family) && parts.length <= 3 && parts.every(part => syllables.test(part));
  });
}

/**
 * True if a name begins with the family name. A card shows this by a name in Han or Hangul, by a name in Hungarian that
 * is in the other order than the title, or by the sounds of the name.
 *
 * @param words the words of the name.
 * @param language that of the name.
 */
export function isFamilyFirst(words: readonly string[], language: string, card: Named): boolean {
  if (words.length > 3 || !/^\p{Script=Latin}/u.test(words[0] ?? '')) return false;
  if (primaryLanguage(language) === 'hu') {
    const [first = '', ...rest] = words;
    const turned = [...rest, first].join(' ');
    return card.title === turned || (isGivenName(words.at(-1) ?? '') && !isGivenName(first));
  }
  const hasNative = card.names.some(
    name => HAN_OR_HANGUL.test(name.text) && !name.languages?.some(language => /^ja/.test(language)),
  );
  // In Vietnam a person is called by the last name, because so many share the first.
  return hasNative || (primaryLanguage(language) !== 'vi' && looksFamilyFirst(words));
}

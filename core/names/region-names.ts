import { primaryLanguage } from '../language/primary-language.ts';

const A = 'A'.charCodeAt(0);
const LETTERS = 26;
/** A name without its last letter is the same in most cases of the languages that have them. */
const LEAST_STEM = 4;

const stems = new Map<string, readonly string[]>();

function stemsIn(primary: string): readonly string[] {
  let known = stems.get(primary);
  if (!known) {
    const names = namesIn(primary);
    known = names.map(name => (name.length > LEAST_STEM ? name.slice(0, -1) : name));
    stems.set(primary, known);
  }
  return known;
}

/** The names of countries and territories in a language, as far as this browser or Node has them. */
function namesIn(primary: string): readonly string[] {
  const names: string[] = [];
  const display = new Intl.DisplayNames([primary], { type: 'region', fallback: 'none' });
  for (let code = 0; code < LETTERS * LETTERS; code++) {
    const letters = [Math.floor(code / LETTERS), code % LETTERS].map(letter =>
      String.fromCharCode(A + letter),
    );
    const name = display.of(letters.join(''));
    if (name !== undefined) names.push(name.toLowerCase());
  }
  return names;
}

/** True if a word is, or begins like, the name of a country in the language. Takes milliseconds at the first call. */
export function isRegionName(word: string, language: string): boolean {
  const primary = primaryLanguage(language);
  if (!/^[a-z]{2,3}$/.test(primary)) return false;
  const lower = word.toLowerCase();
  return stemsIn(primary).some(stem => lower.startsWith(stem) && lower.length - stem.length < 4);
}

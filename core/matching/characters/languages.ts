import { LANGUAGES, languageOf } from '../../language/languages.ts';
import { primaryLanguage } from '../../language/primary-language.ts';

/** The separate letters of each alphabet, by the alphabet's number; number 0 has none. */
const lettersOf: ReadonlySet<string>[] = [new Set()];
for (const { alphabet } of LANGUAGES) if (alphabet) lettersOf[alphabet.number] ??= new Set(alphabet.letters);

/** Number of the alphabet by which names of a language are compared; 0 if every accent folds. Fits 6 bits. */
export function alphabetOf(tag: string | undefined): number {
  return tag === undefined || tag === '' ? 0 : (languageOf(primaryLanguage(tag))?.alphabet?.number ?? 0);
}

/** Romanian's ș and ț are often typed with a cedilla; Turkish ş always means the cedilla. */
const CEDILLAS: Record<string, string> = { ș: 'ş', ţ: 'ț' };

const DOT_ABOVE = '\u0307';

/** The alphabet in which I is the capital of ı, and İ that of i. */
const TURKIC = alphabetOf('tr');

/** True for the languages that join endings to a name with an apostrophe: Bakü'de. */
export function joinsEndings(tag: string): boolean {
  return languageOf(primaryLanguage(tag))?.apostropheEndings?.matching === true;
}

/**
 * The letter as which the alphabet counts a character with these marks; '' if the alphabet has no such letter and the
 * common fold applies.
 */
export function ownLetter(cluster: string, alphabet: number): string {
  const [base, ...marks] = cluster.normalize('NFD');
  // İ is the capital of i, and not an accented I, which is the capital of ı.
  if (base === undefined || (alphabet === TURKIC && base === 'I' && marks.includes(DOT_ABOVE))) return '';
  for (const candidate of [base, ...marks.map(mark => (base + mark).normalize('NFC'))].reverse()) {
    const letter = lowerCase(candidate, alphabet);
    if (lettersOf[alphabet]!.has(letter)) return letter;
  }
  return '';
}

function lowerCase(letter: string, alphabet: number): string {
  if (alphabet === TURKIC && letter === 'I') return 'ı';
  const lower = letter.toLowerCase();
  return CEDILLAS[lower] ?? lower;
}

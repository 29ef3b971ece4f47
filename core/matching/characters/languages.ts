import { LANGUAGES, languageOf } from '../../language/languages.ts';
import { primaryLanguage } from '../../language/primary-language.ts';

/** The letters of each alphabet, by its number; none for 0. */
const lettersOf: ReadonlySet<string>[] = [new Set()];
for (const { alphabet } of LANGUAGES) if (alphabet) lettersOf[alphabet.number] ??= new Set(alphabet.letters);

/** Number of the alphabet a language's names are compared by; 0 where every accent folds. Fits 6 bits. */
export function alphabetOf(tag: string | undefined): number {
  return tag === undefined || tag === '' ? 0 : (languageOf(primaryLanguage(tag))?.alphabet?.number ?? 0);
}

/** Romanian's ș and ț, often typed with a cedilla; Turkish ş is always meant by the cedilla. */
const CEDILLAS: Record<string, string> = { ș: 'ş', ţ: 'ț' };

/** The alphabet in which I is the capital of ı, and İ of i. */
const TURKIC = alphabetOf('tr');

/** True for the languages that join endings to a name by an apostrophe: Bakü'de. */
export function joinsEndings(tag: string): boolean {
  return languageOf(primaryLanguage(tag))?.apostropheEndings?.matching === true;
}

/** The letter of its own that a character with its marks is in that alphabet; '' where the common fold applies. */
export function ownLetter(cluster: string, alphabet: number): string {
  const [base, ...marks] = cluster.normalize('NFD');
  if (base === undefined) return '';
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

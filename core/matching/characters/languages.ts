/**
 * Letters that are letters of their own in a language, though elsewhere they count as an accented one: ö in Swedish
 * is no o. They are told apart where name and text are of that same language, and folded everywhere else, because
 * the press of other languages leaves the accents out (Erdogan, Malmo, Lodz). Languages that write accents without
 * counting new letters (French, Italian, Portuguese, Dutch) are not here: their capitals often go without.
 */
const ALPHABETS: readonly (readonly [languages: string, letters: string])[] = [
  ['tr az crh gag', 'çğıöşü'],
  ['de', 'äöü'],
  ['sv fi', 'åäö'],
  ['da no nb nn', 'æøå'],
  ['is fo', 'áðéíóúýþæö'],
  ['et', 'šžõäöü'],
  ['es gl ast eu', 'ñ'],
  ['pl', 'ąćęłńóśźż'],
  ['cs sk', 'áäčďéěíľĺňóôřŕšťúůýž'],
  ['hu', 'áéíóöőúüű'],
  ['hr bs sr sl', 'čćđšž'],
  ['ro', 'ăâîşț'],
  ['lv', 'āčēģīķļņšūž'],
  ['lt', 'ąčęėįšųūž'],
  ['sq', 'çë'],
  ['vi', 'ăâđêôơư'],
];

const lettersOf: readonly ReadonlySet<string>[] = [
  new Set(),
  ...ALPHABETS.map(([, letters]) => new Set(letters)),
];
const classes = new Map(
  ALPHABETS.flatMap(([languages], index) =>
    languages.split(' ').map(language => [language, index + 1] as const),
  ),
);

/** The first part of a BCP 47 tag, in small letters: `az` of `az-Latn-AZ`. */
export function primaryLanguage(tag: string): string {
  const end = tag.search(/[-_]/);
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}

/** Number of the alphabet a language's names are compared by; 0 where every accent folds. Fits 6 bits. */
export function alphabetOf(tag: string | undefined): number {
  return tag === undefined || tag === '' ? 0 : (classes.get(primaryLanguage(tag)) ?? 0);
}

/** Romanian's ș and ț, often typed with a cedilla; Turkish ş is always meant by the cedilla. */
const CEDILLAS: Record<string, string> = { ș: 'ş', ţ: 'ț' };

/** The alphabet in which I is the capital of ı, and İ of i. */
const TURKIC = alphabetOf('tr');

/** True for the languages that join endings to a name by an apostrophe: Bakü'de. */
export function joinsEndings(tag: string): boolean {
  return alphabetOf(tag) === TURKIC;
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

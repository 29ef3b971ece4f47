/** Forms of companies behind their names, as they are written with and without points. */
const FORMS =
  'Incorporated Inc Corporation Corp Company Co Cos Limited Ltd LLC LLP LP PLC plc AG GmbH KG KGaA SE NV BV SA SAS SARL SpA Srl ' +
  'AB ASA AS Oy Oyj ApS OAO OOO ZAO PAO PJSC OJSC CJSC JSC Bhd Pty Pte KK SAB SL Holdings Holding';

const LEGAL = new Set(FORMS.split(' ').map(form => form.toLowerCase()));
/** In front of the name, as in Dutch, Russian and Indonesian: Koninklijke, OAO, PT. */
const BEFORE = new Set([
  'ao',
  'oao',
  'ooo',
  'zao',
  'pao',
  'pt',
  'nv',
  'ао',
  'оао',
  'ооо',
  'зао',
  'пао',
  'koninklijke',
]);
const CYRILLIC = new Set(['инк', 'лтд', 'гмбх']);

function bare(word: string): string {
  return word.replace(/[.,]/g, '').toLowerCase();
}

export function isLegalForm(word: string): boolean {
  return LEGAL.has(bare(word)) || CYRILLIC.has(bare(word));
}

/** A company's name without its legal form; null where it has none, or is nothing else. */
export function withoutLegalForm(name: string): string | null {
  let words = name.split(' ');
  const count = words.length;
  while (words.length > 1 && isLegalForm(words.at(-1)!)) {
    words = words.slice(0, -1);
    // "Marlow, Hasting & Co." is left with nothing to join.
    while (words.length > 1 && /^(?:&|and|und|et|y)$/i.test(words.at(-1)!)) words = words.slice(0, -1);
  }
  while (words.length > 1 && BEFORE.has(bare(words[0]!))) words = words.slice(1);
  if (words.length === count) return null;
  const rest = words.join(' ').replace(/,$/, '');
  return rest.length > 1 ? rest : null;
}

/**
 * Where a company's name ends if a legal form follows it in the text: "Teldrin Inc", "Teldrin, Inc.", "Marlow and Co Inc".
 *
 * @param end where the name ends.
 */
export function endOfLegalForm(text: string, end: number): number {
  let to = end;
  for (;;) {
    const next = /^(?:,? |\s?& ?| and )(?:& |and )?(\p{L}[\p{L}.]*)/u.exec(text.slice(to, to + 24));
    if (!next || !/^\p{Lu}|^plc|^corp\b/u.test(next[1]!) || !isLegalForm(next[1]!)) return to;
    to += next[0].length;
    // At the end of a sentence the point is the sentence's.
    if (next[0].endsWith('.') && /^(?:\s*$|\s+\p{Lu})/u.test(text.slice(to, to + 4))) to--;
  }
}

const SHORT: Readonly<Record<string, string>> = {
  company: 'co',
  cos: 'co',
  corporation: 'corp',
  incorporated: 'inc',
  limited: 'ltd',
};

/** The legal forms of a name, in one spelling: "co plc" of "Northern Steel Company plc". */
export function legalFormsOf(name: string): string {
  return name
    .split(' ')
    .filter(isLegalForm)
    .map(word => SHORT[bare(word)] ?? bare(word))
    .join(' ');
}

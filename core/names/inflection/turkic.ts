const HARMONY: Readonly<Record<string, readonly [high: string, low: string, turkishLow: string]>> = {
  a: ['ı', 'a', 'a'],
  ı: ['ı', 'a', 'a'],
  o: ['u', 'a', 'a'],
  u: ['u', 'a', 'a'],
  e: ['i', 'ə', 'e'],
  ə: ['i', 'ə', 'e'],
  i: ['i', 'ə', 'e'],
  ö: ['ü', 'ə', 'e'],
  ü: ['ü', 'ə', 'e'],
};

/** High and low vowel of the endings, and whether the name ends in a vowel; null where no vowel is found. */
function harmonyOf(name: string, turkish: boolean): { high: string; low: string; open: boolean } | null {
  const lower = name.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase();
  const vowel = [...lower].reverse().find(letter => letter in HARMONY);
  if (vowel === undefined) return null;
  const [high, low, turkishLow] = HARMONY[vowel]!;
  return { high, low: turkish ? turkishLow : low, open: lower.at(-1)! in HARMONY };
}

/**
 * Azerbaijani joins its case endings to names without an apostrophe: Azərbaycanın, Bakıda, Əliyevin. (Turkish has the
 * apostrophe, at which the matcher ends a name by itself.)
 */
export function inflectAzerbaijani(name: string): string[] {
  const harmony = harmonyOf(name, false);
  if (!harmony || !/^[\p{Script=Latin} .’'-]+$/u.test(name)) return [];
  const { high, low, open } = harmony;
  const own = open ? `n${high}n` : `${high}n`;
  const to = open ? `y${low}` : low;
  const object = open ? `n${high}` : high;
  // k and q between vowels become y and ğ.
  const soft = /k$/.test(name) ? `${name.slice(0, -1)}y` : /q$/.test(name) ? `${name.slice(0, -1)}ğ` : name;
  return [soft + own, soft + to, soft + object, `${name}d${low}`, `${name}d${low}n`, `${name}l${low}`];
}

/** Turkish names whose endings an editor joined without the apostrophe, as the rule is for terms in small letters. */
export function inflectTurkishTerm(name: string): string[] {
  const harmony = harmonyOf(name, true);
  if (!harmony || /^\p{Lu}/u.test(name)) return [];
  const { high, low, open } = harmony;
  const hard = /[fstkçşhp]$/.test(name) ? 't' : 'd';
  const soft = name.replace(/k$/, 'ğ').replace(/ç$/, 'c').replace(/p$/, 'b').replace(/t$/, 't');
  return [
    soft + (open ? `n${high}n` : `${high}n`),
    soft + (open ? `y${low}` : low),
    soft + (open ? `y${high}` : high),
    `${name}${hard}${low}`,
    `${name}${hard}${low}n`,
    `${name}l${low}r`,
  ];
}

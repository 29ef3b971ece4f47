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

/** The high and low vowel of the endings, and whether the name ends in a vowel; null if it contains no vowel. */
export function harmonyOf(
  name: string,
  turkish: boolean,
): { high: string; low: string; open: boolean } | null {
  const lower = name.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase();
  const vowel = [...lower].reverse().find(letter => letter in HARMONY);
  if (vowel === undefined) return null;
  const [high, low, turkishLow] = HARMONY[vowel]!;
  return { high, low: turkish ? turkishLow : low, open: lower.at(-1)! in HARMONY };
}

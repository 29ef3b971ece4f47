/** Spellings that differ between British and American English; both directions are tried. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['Defence', 'Defense'],
  ['Organisation', 'Organization'],
  ['Centre', 'Center'],
  ['Labour', 'Labor'],
  ['Co-operation', 'Cooperation'],
  ['Programme', 'Program'],
  ['Theatre', 'Theater'],
  ['Harbour', 'Harbor'],
  ['Aluminium', 'Aluminum'],
  ['Authorisation', 'Authorization'],
  ['Sulphur', 'Sulfur'],
];

/** Each word with its counterpart. */
const OTHER = PAIRS.flatMap(([british, american]) => [
  { word: british, pattern: new RegExp(`\\b${british}\\b`, 'g'), other: american },
  { word: american, pattern: new RegExp(`\\b${american}\\b`, 'g'), other: british },
]);

/** The Arabic article with a hyphen and without: Al Jazeera, Al-Jazeera; Nouri al-Maliki, Nouri al Maliki. */
export function withOtherArticle(name: string): string[] {
  const joined = name.replace(/(?<!\p{L})([Aa]l) (?=\p{Lu})/gu, '$1-');
  const apart = name.replace(/(?<!\p{L})([Aa]l)-(?=\p{Lu})/gu, '$1 ');
  return [joined, apart].filter(form => form !== name);
}

/** Other spellings of a name: & for "and", a firm's partners without commas, British for American. */
export function spellings(name: string): string[] {
  if (!/[ ,&-]/.test(name) && !PAIRS.some(pair => pair.some(word => name.includes(word)))) return [];
  const found = new Set<string>();
  const add = (form: string) => {
    if (form !== name) found.add(form);
  };
  add(name.replaceAll(' & ', ' and '));
  add(name.replaceAll(' and ', ' & '));
  for (const form of [name, ...found]) add(form.replaceAll(', ', ' '));
  if (/^\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+/u.test(name)) add(name.replace(/[-–](?=\p{Lu})/gu, ' '));
  for (const form of withOtherArticle(name)) add(form);
  for (const { word, pattern, other } of OTHER) {
    if (!name.includes(word)) continue;
    for (const form of [name, ...found]) add(form.replace(pattern, other));
  }
  return [...found];
}

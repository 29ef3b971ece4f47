/** Spellings that differ within English; both directions are tried. */
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

/** Other spellings of a name: & for and, the commas of a firm's partners left out, British for American. */
export function spellings(name: string): string[] {
  const found = new Set<string>();
  const add = (form: string) => {
    if (form !== name) found.add(form);
  };
  add(name.replaceAll(' & ', ' and '));
  add(name.replaceAll(' and ', ' & '));
  for (const form of [name, ...found]) add(form.replaceAll(', ', ' '));
  if (/^\p{Lu}[\p{L}]+[-–]\p{Lu}[\p{L}]+/u.test(name)) add(name.replace(/[-–](?=\p{Lu})/gu, ' '));
  for (const [british, american] of PAIRS) {
    for (const form of [name, ...found]) {
      add(form.replace(new RegExp(`\\b${british}\\b`, 'g'), american));
      add(form.replace(new RegExp(`\\b${american}\\b`, 'g'), british));
    }
  }
  return [...found];
}

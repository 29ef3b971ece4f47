import { primaryLanguage } from '../language/primary-language.ts';

/** A word in names, and how it is abbreviated: with and without the full stop. */
const ABBREVIATED: readonly (readonly [word: string, ...short: string[]])[] = [
  ['Saint', 'St.', 'St'],
  ['Sainte', 'Ste.', 'Ste'],
  ['Sankt', 'St.', 'St'],
  ['Mount', 'Mt.', 'Mt'],
  ['Fort', 'Ft.', 'Ft'],
];

/** St. is Sankt in German and its neighbours, and Saint everywhere else. */
const WITH_SANKT = new Set(['de', 'lb', 'gsw', 'sv', 'da', 'no', 'nb', 'nn']);

const ANY = /(?<!\p{L})(?:Saint|Sainte|Sankt|Mount|Fort|Ste?\.?|[MF]t\.?)[ -]\p{Lu}/u;

/** The same name with a word of this kind in each other spelling: Saint Petersburg, St. Petersburg, St Petersburg. */
export function withOtherAbbreviations(name: string, language: string): string[] {
  if (!ANY.test(name)) return [];
  const sankt = WITH_SANKT.has(primaryLanguage(language));
  return ABBREVIATED.filter(([word]) => word !== (sankt ? 'Saint' : 'Sankt')).flatMap(spellings => {
    const pattern = new RegExp(
      String.raw`(?<!\p{L})(?:${spellings.map(form => form.replace('.', String.raw`\.`)).join('|')})(?=[ -]\p{Lu})`,
      'gu',
    );
    return pattern.test(name)
      ? spellings.map(form => name.replace(pattern, form)).filter(form => form !== name)
      : [];
  });
}

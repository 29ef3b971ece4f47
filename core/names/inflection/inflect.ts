import type { CardKind } from '../../cards/card-kind.ts';
import { inflectArmenian } from './armenian.ts';
import { inflectRussian } from './russian.ts';
import { inflectAzerbaijani, inflectTurkishTerm } from './turkic.ts';
import { inflectUkrainian } from './ukrainian.ts';
import { inflectEnglish, inflectGerman, inflectRomance } from './western.ts';

/**
 * Further forms of a name in its language, by small rules: a form may be missing, and one too many must be no other
 * word. Endings behind an apostrophe, possessives and the prefixes of Arabic and Hebrew are the matcher's.
 *
 * @param kind what the name is of; a family name is inflected like a person.
 */
export function inflect(name: string, language: string, kind: CardKind): string[] {
  const person = kind === 'person';
  // Abbreviations do not change, or with a hyphen that the matcher takes for a border.
  if (/^[\p{Lu}\p{N}.&-]+$/u.test(name) || name.length < 3) return [];
  switch (language.split('-')[0]) {
    case 'en':
      return inflectEnglish(name, kind);
    case 'ru':
      return inflectRussian(name, person);
    case 'uk':
      return inflectUkrainian(name, person);
    case 'hy':
      return inflectArmenian(name, person);
    case 'az':
      return inflectAzerbaijani(name);
    case 'tr':
      return kind === 'term' ? inflectTurkishTerm(name) : [];
    case 'de':
      return inflectGerman(name, kind);
    case 'fr':
    case 'es':
      return inflectRomance(name, kind, language.split('-')[0]!);
    default:
      return [];
  }
}

import type { CardKind } from '../cards/card-kind.ts';
import { languageOf } from '../language/languages.ts';

/**
 * Further forms of a name in its language, by small rules: a form may be missing, and one too many must be no other
 * word. Endings behind an apostrophe, possessives and the prefixes of Arabic and Hebrew are the matcher's.
 *
 * @param kind what the name is of; a family name is inflected like a person.
 */
export function inflect(name: string, language: string, kind: CardKind): string[] {
  // Abbreviations do not change, or with a hyphen that the matcher takes for a border.
  if (/^[\p{Lu}\p{N}.&-]+$/u.test(name) || name.length < 3) return [];
  return languageOf(language.split('-')[0] ?? '')?.inflect?.(name, kind) ?? [];
}

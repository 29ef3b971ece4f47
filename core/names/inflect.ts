import type { CardKind } from '../cards/card-kind.ts';
import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';

/**
 * Inflected forms of a name in its language, by simple rules: a form may be missing, but a wrong form must not be
 * another word. The matcher handles endings after an apostrophe, possessives, and the prefixes of Arabic and Hebrew.
 *
 * @param kind the kind of card; a family name is inflected like a person.
 */
export function inflect(name: string, language: string, kind: CardKind): string[] {
  // Abbreviations are not inflected, or only with a hyphen, which is a border for the matcher.
  if (/^[\p{Lu}\p{N}.&-]+$/u.test(name) || name.length < 3) return [];
  return languageOf(primaryLanguage(language))?.inflect?.(name, kind) ?? [];
}

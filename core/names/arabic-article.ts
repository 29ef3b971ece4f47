import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';

const WITH_ARTICLE = /^ال(?=\p{L}{2})/u;

/**
 * An Arabic name with the article as it is written behind the preposition ل, where the article loses its alef:
 * للأمم المتحدة for الأمم المتحدة; behind it, three of the letter are written as two: للجنة for اللجنة.
 */
export function behindLam(name: string, language: string): string[] {
  // Persian, Urdu and others have names with the article, and no prefixes. Cards in Latin script may have Arabic names.
  if (!WITH_ARTICLE.test(name) || languageOf(primaryLanguage(language))?.prefixes === 'never') return [];
  return [name.slice(name.startsWith('الل') ? 2 : 1)];
}

/** True if the form is the name as it is written behind ل, so that nothing else may come before it. */
export function needsLam(form: string, name: string): boolean {
  return name !== form && WITH_ARTICLE.test(name) && behindLam(name, 'ar').includes(form);
}

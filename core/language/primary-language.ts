import { languageTag } from '../language-tag.ts';

/**
 * The language of a tag, however the tag is written: `az` of `az-Latn-AZ`, `en` of `EN` and `en_US`, `de` of `ger`.
 * Empty if it is not a language tag.
 */
export function primaryLanguage(tag: string): string {
  return /^[a-z]{2,8}(?=-|$)/.exec(languageTag(tag))?.[0] ?? '';
}

import { languageTag } from '../language-tag.ts';

/** For the tags that came last: this is asked for every name of a glossary. */
const known = new Map<string, string>();
const MAX_KNOWN = 1_000;

/**
 * The language of a tag, however the tag is written: `az` of `az-Latn-AZ`, `en` of `EN` and `en_US`, `de` of `ger`.
 * Empty if it is not a language tag.
 */
export function primaryLanguage(tag: string): string {
  let primary = known.get(tag);
  if (primary === undefined) {
    primary = /^[a-z]{2,8}(?=-|$)/.exec(languageTag(tag))?.[0] ?? '';
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(tag, primary);
  }
  return primary;
}

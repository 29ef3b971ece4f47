import * as v from 'valibot';
import { LanguageSchema } from '#core/cards/name.ts';

/** The language tag that was typed, for spelling and hyphenation; undefined while the field contains no valid tag. */
export function writtenLanguage(typed: string): string | undefined {
  const parsed = v.safeParse(LanguageSchema, typed);
  return parsed.success ? parsed.output : undefined;
}

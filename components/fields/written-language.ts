import * as v from 'valibot';
import { LanguageSchema } from '#core/cards/name.ts';

/** The language of what is typed, for spelling and hyphenation; undefined as long as the field holds no tag. */
export function writtenLanguage(typed: string): string | undefined {
  return v.is(LanguageSchema, typed.trim()) ? typed.trim() : undefined;
}

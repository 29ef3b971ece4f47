import type { MessageKey } from '#assets/locales/messages.ts';
import { PART_WORDS } from '../editor/part-words.ts';
import type { Messages } from '../messages.ts';

const WORDS: Readonly<Record<string, MessageKey>> = {
  ...PART_WORDS,
  statements: 'optionsStatements',
  sources: 'optionsSources',
};

/** The names of a card's fields, as the editor labels them. */
export function fieldWords(fields: readonly string[], t: Messages['t']): string {
  return fields.map(field => (WORDS[field] ? t(WORDS[field]) : field)).join(', ');
}

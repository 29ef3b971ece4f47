import { readMessages } from '#assets/locales/message-files.ts';
import type { MessageKey } from '#assets/locales/messages.ts';

const ENTRIES = readMessages('en');

/** The interface's English text for a key, as a reader sees it. Tests find controls by their labels. */
export function message(key: MessageKey, ...values: readonly (string | number)[]): string {
  const entry = ENTRIES[key];
  if (!entry) throw new Error(`There is no message "${key}".`);
  return entry.message.replace(/\$(\d)/g, (_, number) => String(values[Number(number) - 1] ?? ''));
}

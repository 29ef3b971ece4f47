import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageKey } from '#assets/locales/messages.ts';

const FOLDER = join(import.meta.dirname, '../../assets/locales/en');

type Entries = Record<string, { readonly message: string }>;

const ENTRIES: Entries = Object.assign(
  {},
  ...readdirSync(FOLDER)
    .filter(file => file.endsWith('.json'))
    .map(file => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Entries),
);

/** The interface's English text for a key, as a reader would see it: tests find controls by the words on them. */
export function message(key: MessageKey, ...values: readonly (string | number)[]): string {
  const entry = ENTRIES[key];
  if (!entry) throw new Error(`There is no message "${key}".`);
  return entry.message.replace(/\$(\d)/g, (_, number) => String(values[Number(number) - 1] ?? ''));
}

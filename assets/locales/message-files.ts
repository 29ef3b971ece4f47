import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;

/** A message as browsers read it. The description is for translators. */
export type MessageEntry = { readonly message: string; readonly description?: string };

export type MessageEntries = Readonly<Record<string, MessageEntry>>;

/** The languages of the interface: one folder each beside this file, named as browsers name locales (`pt_BR`). */
export function localeFolders(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * All messages of one language. Each area of the interface has its own file.
 *
 * @throws if two files define the same message.
 */
export function readMessages(locale: string): MessageEntries {
  const merged: Record<string, MessageEntry> = {};
  const files = readdirSync(join(FOLDER, locale)).filter(name => name.endsWith('.json'));
  for (const file of files.sort()) {
    const entries: MessageEntries = JSON.parse(readFileSync(join(FOLDER, locale, file), 'utf8'));
    for (const [key, entry] of Object.entries(entries)) {
      if (key in merged)
        throw new Error(`${locale}/${file}: message "${key}" is defined in another file too`);
      merged[key] = entry;
    }
  }
  return merged;
}

/** The one file that browsers read for a language. Descriptions, which only translators need, are left out. */
export function messagesFile(locale: string): string {
  const texts = Object.entries(readMessages(locale)).map(([key, { message }]) => [key, { message }]);
  return JSON.stringify(Object.fromEntries(texts));
}

import { browser } from 'wxt/browser';
import type { Translate } from '#assets/locales/messages.ts';

// WXT types the keys of `public/_locales`; ours are typed by the files that the build merges.
const getMessage = browser.i18n.getMessage as (key: string, values?: string[]) => string;

/** The interface's text, in the browser's language where there is one and in English otherwise. */
export const translate: Translate = (key, ...values) => getMessage(key, values.map(String));

/** BCP 47 tag of the language that the messages are in. */
export function interfaceLanguage(): string {
  return getMessage('@@ui_locale').replace('_', '-') || 'en';
}

import { browser } from 'wxt/browser';
import type { Translate } from '#assets/locales/messages.ts';

// WXT types the keys of `public/_locales`; ours are typed by the files that the build merges.
const getMessage = browser.i18n.getMessage as (key: string, values?: string[]) => string;

/** The interface's text, in the browser's language where there is one and in English otherwise. */
export const translate: Translate = (key, ...values) => getMessage(key, values.map(String));

/**
 * BCP 47 tag of the language that the messages are in. A browser in a language that we have no messages in shows the
 * English ones: dates and direction have to be English then, too. Where the browser's language is a kind of the
 * messages' (`en-GB` of `en`), it says how dates are written.
 */
export function interfaceLanguage(): string {
  const messages = translate('messagesLanguage') || 'en';
  const ofBrowser = getMessage('@@ui_locale').replaceAll('_', '-');
  return ofBrowser.startsWith(`${messages}-`) ? ofBrowser : messages;
}

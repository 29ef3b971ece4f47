import { browser } from 'wxt/browser';
import type { Translate } from '#assets/locales/messages.ts';

// WXT derives message keys from `public/_locales`; ours come from the files that the build merges.
const getMessage = browser.i18n.getMessage as (key: string, values?: string[]) => string;

/** The interface's text, in the browser's language if there are messages for it, otherwise in English. */
export const translate: Translate = (key, ...values) => getMessage(key, values.map(String));

/**
 * BCP 47 tag of the language of the messages. A browser in a language for which we have no messages shows the English
 * ones, and then dates and text direction must be English too. If the browser's language is a variant of the messages'
 * language (`en-GB` of `en`), the variant determines how dates are written.
 */
export function interfaceLanguage(): string {
  const messages = translate('messagesLanguage') || 'en';
  const ofBrowser = getMessage('@@ui_locale').replaceAll('_', '-');
  return ofBrowser.startsWith(`${messages}-`) ? ofBrowser : messages;
}

import { expect, test, vi } from 'vitest';

const messages: Record<string, string> = {};
vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage: (key: string) => messages[key] ?? '' } } }));

const { interfaceLanguage } = await import('#platform/messages.ts');

test.each([
  ['the language of both', 'de', 'de', 'de'],
  ['English where the browser’s language has no messages', 'en', 'de', 'en'],
  ['the browser’s kind of the language', 'en', 'en_GB', 'en-GB'],
  ['the messages’ own kind of it', 'pt-BR', 'pt_BR', 'pt-BR'],
  ['the messages’ kind and not another one', 'pt-BR', 'pt_PT', 'pt-BR'],
  ['no language that only begins alike', 'fi', 'fil', 'fi'],
  ['a script and a region', 'zh', 'zh_Hant_TW', 'zh-Hant-TW'],
  ['English where nothing is known', '', '', 'en'],
])('the interface is in %s', (_, messagesLanguage, ofBrowser, language) => {
  messages.messagesLanguage = messagesLanguage;
  messages['@@ui_locale'] = ofBrowser;
  expect(interfaceLanguage()).toBe(language);
});

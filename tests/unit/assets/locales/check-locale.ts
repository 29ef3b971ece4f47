import type { MessageEntries } from '#assets/locales/message-files.ts';

/** The placeholders `$1` to `$9` in a message, each once. */
export function placeholdersOf(text: string): string[] {
  return [...new Set(text.match(/\$[1-9]/g))].sort();
}

/** A message that counts has one key for each plural form: `name_one`, `name_other`. */
const COUNTING = /^(.+)_(zero|one|two|few|many|other)$/;

/** The plural forms that `Intl` has for a language: `one` and `other` for English. */
function formsOf(language: string): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

/** A short message may be the same word in two languages: "OK", "Name". In characters. */
const SHORT = 12;

/**
 * The signs that a language is a copy of English that nobody finished: descriptions, which are only for translators
 * from English, and messages of which more than half equal the English ones. Short messages do not count, nor do those
 * without words of their own ("Backgrounder", "$1: $2").
 */
export function untranslated(messages: MessageEntries, english: MessageEntries): string[] {
  const described = Object.entries(messages).filter(([, entry]) => 'description' in entry);
  const counted = Object.entries(messages).filter(([key, { message }]) => {
    const words = message.replace(/\$[1-9]|Backgrounder/g, '').match(/\p{L}+/gu) ?? [];
    return key in english && message.length > SHORT && words.length > 1;
  });
  const same = counted.filter(([key, { message }]) => message === english[key]?.message);
  return [
    ...described.map(([key]) => `${key} has a description`),
    ...(same.length * 2 > counted.length
      ? [`${same.length} of ${counted.length} messages equal the English ones`]
      : []),
  ];
}

/**
 * What a language lacks in comparison with English: messages, forms of messages that count, and placeholders. One line
 * for each.
 *
 * @param locale the folder's name: `pt_BR`.
 */
export function lacksOf(locale: string, messages: MessageEntries, english: MessageEntries): string[] {
  const language = locale.replaceAll('_', '-');
  const expected = new Map<string, string>();
  for (const [key, { message }] of Object.entries(english)) {
    const [, name] = COUNTING.exec(key) ?? [];
    if (name === undefined) expected.set(key, message);
    // The English `_one` may leave the number out; `_other` contains every placeholder.
    else if (key === `${name}_other`)
      for (const form of formsOf(language)) expected.set(`${name}_${form}`, message);
  }
  const found: string[] = [];
  if (messages.messagesLanguage?.message !== language) found.push(`messagesLanguage is not "${language}"`);
  for (const [key, model] of expected) {
    const message = messages[key]?.message;
    if (!message) {
      // English has only `_other` if the number is always greater than one.
      const isOptional = key.endsWith('_one') && !(key in english);
      if (!isOptional) found.push(`${key} is missing`);
      continue;
    }
    const needed = placeholdersOf(model).filter(one => one !== '$1' || !/_(zero|one|two)$/.test(key));
    const has = placeholdersOf(message);
    for (const one of needed) if (!has.includes(one)) found.push(`${key} lacks ${one}`);
    for (const one of has) if (!placeholdersOf(model).includes(one)) found.push(`${key} has ${one}`);
  }
  for (const key of Object.keys(messages)) if (!expected.has(key)) found.push(`${key} is not known`);
  return found;
}

import { describe, expect, test } from 'vitest';
import {
  localeFolders,
  type MessageEntries,
  messagesFile,
  readMessages,
} from '#assets/locales/message-files.ts';
import { lacksOf, placeholdersOf, untranslated } from './check-locale.ts';

const english = readMessages('en');

describe('every language of the interface', () => {
  test('includes English', () => expect(localeFolders()).toContain('en'));

  test.each(localeFolders())('%s has every message, plural form and placeholder', locale => {
    expect(lacksOf(locale, readMessages(locale), english)).toEqual([]);
  });

  test.each(localeFolders().filter(locale => locale !== 'en'))('%s is translated', locale => {
    expect(untranslated(readMessages(locale), english)).toEqual([]);
  });

  test.each(localeFolders())('%s is packed without descriptions', locale => {
    const packed: MessageEntries = JSON.parse(messagesFile(locale));
    expect(Object.keys(packed)).toEqual(Object.keys(readMessages(locale)));
    expect(Object.values(packed).filter(entry => 'description' in entry)).toEqual([]);
  });
});

test('English describes every placeholder; for a message that counts, in its general form', () => {
  const unexplained = Object.entries(english)
    .filter(([key]) => !key.endsWith('_one'))
    .flatMap(([key, { message, description = '' }]) =>
      placeholdersOf(message)
        .filter(one => !placeholdersOf(description).includes(one))
        .map(one => `${key}: ${one}`),
    );
  expect(unexplained).toEqual([]);
});

describe('an invented language', () => {
  const ENGLISH: MessageEntries = {
    messagesLanguage: { message: 'en' },
    plain: { message: 'Save' },
    named: { message: '“$1” is in $2' },
    cards_one: { message: '$1 card' },
    cards_other: { message: '$1 cards' },
    issues_other: { message: '$1 things' },
  };
  const polish: MessageEntries = {
    messagesLanguage: { message: 'pl' },
    plain: { message: 'Zapisz' },
    named: { message: 'W $2 jest „$1”' },
    cards_one: { message: 'Jedna karta' },
    cards_few: { message: '$1 karty' },
    cards_many: { message: '$1 kart' },
    cards_other: { message: '$1 karty' },
    issues_few: { message: '$1 rzeczy' },
    issues_many: { message: '$1 rzeczy' },
    issues_other: { message: '$1 rzeczy' },
  };

  test('lacks nothing', () => expect(lacksOf('pl', polish, ENGLISH)).toEqual([]));

  test.each<[string, MessageEntries]>([
    ['plain is missing', { plain: { message: '' } }],
    ['cards_few is missing', { cards_few: { message: '' } }],
    ['cards_many lacks $1', { cards_many: { message: 'karty' } }],
    ['named lacks $2', { named: { message: 'Jest „$1”' } }],
    ['named has $3', { named: { message: '$1 $2 $3' } }],
    ['cards_two is not known', { cards_two: { message: 'Dwie karty' } }],
    ['messagesLanguage is not "pl"', { messagesLanguage: { message: 'en' } }],
  ])('with a fault: %s', (fault, change) => {
    expect(lacksOf('pl', { ...polish, ...change }, ENGLISH)).toEqual([fault]);
  });
});

describe('a copy of English', () => {
  const bare: MessageEntries = Object.fromEntries(
    Object.entries(english).map(([key, { message }]) => [key, { message }]),
  );

  test('is reported, with its descriptions', () => {
    expect(untranslated(bare, english)).toEqual([expect.stringMatching(/^(\d+) of \1 messages equal/)]);
    const described = Object.values(english).filter(entry => 'description' in entry);
    expect(untranslated(english, english)).toHaveLength(described.length + 1);
  });

  test.each([
    ['4 of 7', 4, 1],
    ['3 of 6', 3, 0],
  ])('%s messages that are the same', (_, same, faults) => {
    const total = same === 4 ? 7 : 6;
    const model = Object.fromEntries(
      Array.from({ length: total }, (_one, at) => [
        `key${at}`,
        { message: `A whole sentence, number ${at}` },
      ]),
    );
    const translated = Object.entries(model).map(([key, entry], at) => [
      key,
      at < same ? entry : { message: `Ein ganzer Satz, Nummer ${at}` },
    ]);
    expect(untranslated(Object.fromEntries(translated), model)).toHaveLength(faults);
  });

  test('short messages and names may be the same', () => {
    const model = {
      name: { message: 'Backgrounder' },
      both: { message: '$1: $2 Backgrounder' },
      ok: { message: 'OK' },
    };
    expect(untranslated(model, model)).toEqual([]);
  });
});

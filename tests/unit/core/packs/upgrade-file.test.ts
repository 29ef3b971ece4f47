import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { parseCard } from '#core/cards/parse-card.ts';
import { upgradeCard, upgradeOwnEntry } from '#core/packs/upgrade-file.ts';
import { someCard } from './arbitrary-card.ts';
import { readAll } from './read-all.ts';

const CARD = {
  id: 'p:moscow',
  kind: 'place',
  title: 'Moscow',
  language: 'en',
  gist: 'City',
  statements: [],
  sources: [],
};
const named = (...names: object[]) => ({ ...CARD, names });
const upgradedNames = (...names: object[]) => (upgradeCard(named(...names)) as Card).names;

/** A card as version 1 of the formats would have written it: each language of a name is a name of its own. */
function asInVersion1(card: Card): object {
  return {
    ...card,
    names: card.names.flatMap(({ languages, ...name }) =>
      languages ? languages.map(language => ({ ...name, language })) : [name],
    ),
  };
}

describe('a card of version 1', () => {
  test('has a list in the place of a name’s language', () => {
    const [name] = upgradedNames({ text: 'Москва', language: 'ru', case: 'exact' });
    expect(Object.entries(name!)).toEqual([
      ['text', 'Москва'],
      ['languages', ['ru']],
      ['case', 'exact'],
    ]);
  });

  test('has one name for a text that was the same in several languages', () => {
    expect(
      upgradedNames(
        { text: 'Москва', language: 'ru' },
        { text: 'Moskau', language: 'de' },
        { text: 'Москва', language: 'bg' },
        { text: 'Москва' },
      ),
    ).toEqual([
      { text: 'Москва', languages: ['ru', 'bg'] },
      { text: 'Moskau', languages: ['de'] },
      { text: 'Москва' },
    ]);
  });

  test('keeps names apart that differ in more than their language', () => {
    const apart = [
      { text: 'Москва', language: 'ru' },
      { text: 'Москва', language: 'bg', since: '1147' },
    ];
    expect(upgradedNames(...apart)).toHaveLength(2);
  });

  test('gets language tags in their preferred form', () => {
    const card = upgradeCard({
      ...named({ text: 'Moskau', language: 'ger' }),
      language: 'eng',
    });
    expect(card).toMatchObject({ language: 'en', names: [{ languages: ['de'] }] });
  });

  test('is the same card as before, whatever it contains', () => {
    fc.assert(
      fc.property(someCard('p:a'), card => {
        const parsed = parseCard(upgradeCard(asInVersion1(card)));
        expect(parsed).toEqual({ ok: true, card });
      }),
    );
  });

  test('that is already one of version 2 stays as it is', () => {
    fc.assert(
      fc.property(someCard('p:a'), card => {
        expect(parseCard(upgradeCard(card))).toEqual({ ok: true, card });
      }),
    );
  });

  test.each([null, 'text', [], {}, { names: 1 }, { names: [null, 1, { language: 5 }] }])(
    'that is none (%j) is left to the schema',
    value => {
      expect(upgradeCard(value)).toEqual(value);
      expect(upgradeOwnEntry(value)).toEqual(value);
    },
  );
});

test('an entry of the own layer has its card and the base of its edit upgraded', () => {
  const old = named({ text: 'Moskau', language: 'de' });
  const card = upgradeCard(old);
  expect(upgradeOwnEntry({ type: 'edit', card: old, base: old, editedAt: 1 })).toEqual({
    type: 'edit',
    card,
    base: card,
    editedAt: 1,
  });
  expect(upgradeOwnEntry({ type: 'hidden', id: 'p:a', editedAt: 1 })).toEqual({
    type: 'hidden',
    id: 'p:a',
    editedAt: 1,
  });
});

describe('a file', () => {
  const header = { id: 'p', title: 'Pack', language: 'en', licence: 'CC0', revision: 1 };
  const pack = { ...header, checkedUntil: '2026-01-01' };
  const old = named({ text: 'Москва', language: 'ru' }, { text: 'Москва', language: 'bg' });
  const file = (version: number) =>
    JSON.stringify({ format: 'backgrounder-pack', version, pack, cards: [old] });

  test('of version 1 is read', () => {
    const { events } = readAll(file(1));
    expect(events[1]).toMatchObject({ type: 'card', card: { names: [{ languages: ['ru', 'bg'] }] } });
  });

  test('of version 2 may not have what only version 1 had', () => {
    expect(readAll(file(2)).events[1]).toMatchObject({
      type: 'refused',
      issues: [{ path: ['names', 0, 'language'] }, { path: ['names', 1, 'language'] }],
    });
  });

  test('of version 1 gives its own layer too', () => {
    const own = [{ type: 'card', card: { ...old, id: 'own:x' }, editedAt: 1 }];
    const text = JSON.stringify({ format: 'backgrounder-export', version: 1, packs: [], own });
    expect(readAll(text).events[0]).toMatchObject({
      type: 'own',
      entry: { card: { names: [{ languages: ['ru', 'bg'] }] } },
    });
  });

  test('may leave open under which licence it is and until when events were followed', () => {
    const open = { ...pack, licence: null, checkedUntil: null };
    const text = JSON.stringify({ format: 'backgrounder-pack', version: 2, pack: open, cards: [] });
    expect(readAll(text).events).toEqual([{ type: 'pack', pack: open }]);
  });
});

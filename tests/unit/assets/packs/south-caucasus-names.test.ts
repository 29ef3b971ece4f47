import { describe, expect, test } from 'vitest';
import { CARD_KINDS } from '#core/cards/card.ts';
import { cards } from './south-caucasus-pack.ts';

describe('the names that a reader met in September 2023', () => {
  test('belong to at least 60 cards, of every kind', () => {
    expect(cards.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cards.map(card => card.kind))).toEqual(new Set(CARD_KINDS));
  });

  // Looked up by the form that an article uses.
  test.each([
    'Nikol Pashinyan',
    'Pashinyan',
    'Ilham Aliyev',
    'Josep Borrell',
    'Antony Blinken',
    'Emmanuel Macron',
    'Maria Zakharova',
    'Dmitry Peskov',
    'Nagorno-Karabakh',
    'Artsakh',
    'Stepanakert',
    'Khankendi',
    'Lachin Corridor',
    'Armenia',
    'Azerbaijan',
    'Shusha',
    'Shushi',
    'Azerbaijan’s Defense Ministry',
    'Armenian Foreign Ministry',
    'Russian Foreign Ministry',
    'French Foreign Ministry',
    'Russian peacekeepers',
    'Russian peacekeeping contingent',
    'UN Security Council',
    'European Union',
    'OSCE Minsk Group',
    'Kremlin',
    'Armenpress',
    '2020 ceasefire',
    'blockade of the Lachin Corridor',
    'enclave',
    'ethnic cleansing',
    'genocide',
    'peacekeeping',
    'de facto state',
  ])('knows "%s"', form => {
    const known = cards.filter(
      card => card.title === form || card.names.some(name => name.text === form && !name.unmarked),
    );
    expect(known.map(card => card.id)).not.toEqual([]);
  });

  test('say who uses which name if the sides differ', () => {
    for (const [form, side] of [
      ['Khankendi', 'Azerbaijan'],
      ['Shushi', 'Armenia'],
      ['Stepanakert', 'Armenia'],
    ] as const) {
      const names = cards.flatMap(card => card.names).filter(name => name.text === form);
      expect(names.flatMap(name => name.usedBy ?? []).join(' ')).toContain(side);
    }
  });
});

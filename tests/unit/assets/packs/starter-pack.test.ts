import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CARD_KINDS, type Card } from '#core/cards/card.ts';
import { latestDay } from '#core/cards/partial-date.ts';
import { PackFileSchema, PackSchema } from '#core/packs/pack.ts';

const FOLDER = join(import.meta.dirname, '../../../../assets/packs/south-caucasus');
const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
const files = readdirSync(FOLDER).filter(name => name.endsWith('.json') && name !== 'pack.json');
const pack = v.parse(PackSchema, read('pack.json'));
const cards: Card[] = files.flatMap(read);

describe('the starter pack', () => {
  test('is what an import would take', () => {
    const parsed = v.safeParse(PackFileSchema, { format: 'backgrounder-pack', version: 1, pack, cards });
    expect(
      parsed.issues?.map(issue => `${issue.message} ${issue.path?.map(step => String(step.key)).join('.')}`),
    ).toBeUndefined();
  });

  test('has at least 60 cards, of every kind, each once', () => {
    expect(cards.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cards.map(card => card.id)).size).toBe(cards.length);
    expect(new Set(cards.map(card => card.kind))).toEqual(new Set(CARD_KINDS));
    expect(cards.filter(card => !card.id.startsWith('south-caucasus:')).map(card => card.id)).toEqual([]);
  });

  test('says where every statement is from, and when it held', () => {
    const bare = cards.flatMap(({ id, statements }) =>
      statements
        .filter(s => s.sources.length === 0 || (s.at ?? s.from ?? s.to ?? s.asOf) === undefined)
        .map(s => `${id}: ${s.text}`),
    );
    expect(bare).toEqual([]);
  });

  test('gives both sides of a dispute a source', () => {
    const bare = cards.flatMap(({ id, statements }) =>
      statements.flatMap(s =>
        (s.disputedBy ?? []).filter(dispute => dispute.sources.length === 0).map(() => id),
      ),
    );
    expect(bare).toEqual([]);
  });

  test('calls a source checked for a line only where it names the source as read before that', () => {
    const bold = cards.flatMap(({ id, statements, sources }) =>
      statements
        .flatMap(one => [one, ...(one.disputedBy ?? [])])
        .flatMap(({ text, checks = [] }) =>
          checks
            .filter(check => {
              const source = sources.find(one => one.id === check.source);
              return !source || source.checked === null || check.on < source.checked;
            })
            .map(check => `${id}: ${text} [${check.source}]`),
        ),
    );
    expect(bold).toEqual([]);
  });

  test('points only to cards that it has', () => {
    const ids = new Set(cards.map(card => card.id));
    const lost = cards.flatMap(({ id, statements }) =>
      statements.flatMap(({ relation }) =>
        relation && !ids.has(relation.card) ? [`${id} → ${relation.card}`] : [],
      ),
    );
    expect(lost).toEqual([]);
  });

  test('claims nothing later than the day it was followed up to', () => {
    const late = cards.flatMap(({ id, statements }) =>
      statements
        .filter(s =>
          [s.at, s.from, s.asOf].some(
            date => date !== undefined && date > pack.checkedUntil.slice(0, date.length),
          ),
        )
        .map(s => `${id}: ${s.text}`),
    );
    expect(late).toEqual([]);
    expect(latestDay(pack.checkedUntil)).toBe(pack.checkedUntil);
  });

  // The actors and terms that a reader of September 2023 meets, by the form an article uses.
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

  test('says who uses which name where the sides differ', () => {
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

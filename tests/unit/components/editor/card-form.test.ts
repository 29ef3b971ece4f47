import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromForm } from '#components/editor/draft/from-form.ts';
import {
  newName,
  newPoint,
  newSource,
  newStatement,
  unusedSourceId,
} from '#components/editor/draft/new-entry.ts';
import { toForm } from '#components/editor/draft/to-form.ts';
import { previewCard } from '#components/editor/preview-card.ts';
import type { Card } from '#core/cards/card.ts';
import { FULL_CARD, SMALL_CARD } from './sample-card.ts';

const STARTER_PACK = join(import.meta.dirname, '../../../../assets/packs/south-caucasus');

describe('the form leaves a card unchanged', () => {
  test.each([
    ['with every field', FULL_CARD],
    ['with none but what it needs', SMALL_CARD],
  ])('%s', (_, card) => {
    expect(fromForm(toForm(card), card.id).value).toEqual(card);
  });

  test('every card of the starter pack', () => {
    const cards = readdirSync(STARTER_PACK)
      .filter(name => name.endsWith('.json') && name !== 'pack.json')
      .flatMap(name => JSON.parse(readFileSync(join(STARTER_PACK, name), 'utf8')) as Card[]);
    expect(cards.length).toBeGreaterThan(50);
    for (const card of cards) expect(fromForm(toForm(card), card.id).value).toEqual(card);
  });
});

test('the same card always gives the same form', () => {
  expect(toForm(FULL_CARD)).toEqual(toForm(structuredClone(FULL_CARD)));
});

test('default values are not stored', () => {
  const card: Card = {
    ...SMALL_CARD,
    names: [{ text: 'exclave', case: 'auto', inflected: true }],
    summary: ' ',
  };
  expect(fromForm(toForm(card), card.id).value).toEqual({ ...SMALL_CARD, names: [{ text: 'exclave' }] });
});

test('empty rows are left out, and the others keep their keys', () => {
  const form = toForm(FULL_CARD);
  const { value, keys } = fromForm(
    {
      ...form,
      names: [newName('7'), ...form.names],
      statements: [newStatement('8'), ...form.statements],
      sources: [newSource('9', 'new'), ...form.sources],
      shapes: [newPoint('10'), ...form.shapes],
    },
    FULL_CARD.id,
  );
  expect(value).toEqual(FULL_CARD);
  expect(keys).toEqual({
    names: ['0', '1'],
    statements: [
      { key: '0', disputes: [] },
      { key: '1', disputes: ['0'] },
      { key: '2', disputes: [] },
      { key: '3', disputes: [] },
    ],
    sources: ['0', '1'],
    shapes: ['0', '1', '2'],
  });
});

test('a removed source is no longer cited, and its id is not reused', () => {
  const form = { ...toForm(FULL_CARD), sources: toForm(FULL_CARD).sources.slice(1) };
  const statements = fromForm(form, FULL_CARD.id).value.statements as Card['statements'];
  expect(statements.map(statement => statement.sources)).toEqual([[], [], [], ['b']]);
  expect(form.statements[1]?.sources).toEqual(['a']);

  const numbered = { ...form, sources: [], statements: [{ ...newStatement('0'), sources: ['s1'] }] };
  expect(unusedSourceId(numbered)).toBe('s2');
});

test.each([
  ['at', { at: '2020' }],
  ['span', { from: '1991', to: '1992' }],
  ['known', { knownSince: '1990', to: '1992' }],
] as const)('of the dates only those of "%s" count', (dated, dates) => {
  const typed = { at: '2020', from: '1991', knownSince: '1990', to: '1992' };
  const statement = { ...newStatement('0'), text: 'x', ...typed, dated };
  const { value } = fromForm({ ...toForm(SMALL_CARD), statements: [statement] }, SMALL_CARD.id);
  expect(value.statements).toEqual([{ kind: 'fact', text: 'x', sources: [], ...dates }]);
});

test('degrees may be typed with a comma and a minus sign', () => {
  const point = { ...newPoint('0'), latitude: '−39,5', longitude: ' 46 ' };
  const { value } = fromForm({ ...toForm(SMALL_CARD), shapes: [point], drawnBy: 'me' }, SMALL_CARD.id);
  expect(value.place).toEqual({ shapes: [{ type: 'point', position: [46, -39.5] }], drawnBy: 'me' });
});

test('the preview shows only what is complete', () => {
  const form = toForm(FULL_CARD);
  const [first] = form.statements;
  const shown = previewCard(
    {
      ...form,
      title: ' ',
      language: 'e',
      statements: [{ ...first!, from: '20' }, ...form.statements.slice(1)],
    },
    FULL_CARD.id,
    'Untitled',
  );
  expect(shown).toMatchObject({ title: 'Untitled', language: 'en', gist: FULL_CARD.gist });
  expect(shown.statements).toEqual(FULL_CARD.statements.slice(1));
});

describe('a line that was checked against its sources', () => {
  const change = (edit: (form: ReturnType<typeof toForm>) => object) => {
    const form = toForm(FULL_CARD);
    const { value } = fromForm({ ...form, ...edit(form) }, FULL_CARD.id);
    const [, relation] = (value as Card).statements;
    return { checks: relation!.checks, dispute: relation!.disputedBy![0]!.checks };
  };
  const held = { checks: [{ source: 'a', on: '2026-01-02' }], dispute: [{ source: 'b', on: '2026-01-03' }] };
  const statements = (edit: (statement: ReturnType<typeof newStatement>) => object) =>
    change(form => ({ statements: form.statements.map(one => ({ ...one, ...edit(one) })) }));

  test.each([
    ['stays so while other fields change', change(() => ({ title: 'Another' })), held],
    ['stays so with a further source', statements(() => ({ sources: ['a', 'b'] })), held],
    [
      'is so no more in other words',
      statements(() => ({ text: 'Was a seat.' })),
      { ...held, checks: undefined },
    ],
    ['is so no more with another date', statements(() => ({ to: '2024' })), { ...held, checks: undefined }],
    ['is so no more without the source', statements(() => ({ sources: [] })), { ...held, checks: undefined }],
    [
      'is so no more where the side says something else',
      statements(({ disputes }) => ({ disputes: disputes.map(one => ({ ...one, text: 'Never.' })) })),
      { ...held, dispute: undefined },
    ],
    // Changed and then reverted: the words are again those that were checked.
    ['is so again in its own words', statements(({ text }) => ({ text: ` ${text} ` })), held],
  ])('%s', (_why, found, expected) => expect(found).toEqual(expected));
});

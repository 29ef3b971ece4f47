import { expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { publicCard } from '#core/glossary/public-card.ts';
import { namesToIndex } from '#core/names/names-to-index.ts';

const PACK: Card = {
  id: 'p:ivan',
  kind: 'person',
  title: 'Ivan Testley',
  language: 'en',
  gist: 'A minister',
  names: [{ text: 'Vanya Testley' }, { text: 'Testley the Elder', unmarked: true }],
  statements: [],
  sources: [],
};

const formsOf = (card: Card) => namesToIndex(card, 1).map(({ text }) => text);

const EDITS: readonly [what: string, edited: Partial<Card>][] = [
  ['a note', { note: 'Met him once' }],
  ['a name', { names: [...PACK.names, { text: 'The Fox' }] }],
  ['another title', { title: 'The Fox', names: [{ text: 'Ivan Testley' }, ...PACK.names] }],
  ['another kind', { kind: 'place' }],
  ['a family name that counts alone', { derived: { alone: ['family-name'] } }],
  ['a summary and a relation', { summary: 'Also called the Fox.' }],
];

test.each(EDITS)('%s that a reader adds does not change the public card', (_, edited) => {
  expect(formsOf(publicCard(PACK, { ...PACK, ...edited }))).toEqual(formsOf(PACK));
});

test.each(EDITS)('%s is not in the public card', (_, edited) => {
  expect(JSON.stringify(publicCard(PACK, { ...PACK, ...edited }))).not.toMatch(/Fox|Met him|place/);
});

const TAKEN: readonly [what: string, edited: Partial<Card>, gone: string, left: string | null][] = [
  ['a name', { names: [] }, 'Vanya Testley', 'Ivan Testley'],
  ['the title', { title: 'The Fox' }, 'Ivan Testley', 'Vanya Testley'],
  ['a name’s marks', { names: [{ text: 'Vanya Testley', unmarked: true }] }, 'Vanya Testley', 'Ivan Testley'],
  [
    'the title’s marks',
    { names: [{ text: 'Ivan Testley', unmarked: true }, ...PACK.names] },
    'Ivan Testley',
    'Vanya Testley',
  ],
];

test.each(TAKEN)('%s that a reader removes stays removed', (_, edited, gone, left) => {
  const forms = formsOf(publicCard(PACK, { ...PACK, ...edited }));
  expect(forms).not.toContain(gone);
  expect(forms).toContain(left);
});

test('derived names that a reader switches off stay off, and a private card stays private', () => {
  const alone: Card = { ...PACK, derived: { alone: ['family-name'] } };
  expect(formsOf(alone)).toContain('Testley');
  expect(formsOf(publicCard(alone, { ...alone, derived: {} }))).not.toContain('Testley');
  expect(formsOf(publicCard(alone, { ...alone, derived: { off: ['family-name'] } }))).not.toContain(
    'Testley',
  );
  expect(publicCard(PACK, { ...PACK, private: true }).private).toBe(true);
});

test.each([
  ['a language that a reader adds', ['de'], ['de', 'en'], ['de']],
  ['the languages that a reader takes away', ['de'], undefined, ['de']],
  ['languages that only the reader names', undefined, ['de'], ['de']],
  ['a language that a reader removes', ['de', 'en'], ['en'], ['en']],
])('%s can only make a name of the pack rarer', (_, pack, edited, left) => {
  const named = (languages: string[] | undefined): Card => ({
    ...PACK,
    names: [{ text: 'Iwan', ...(languages && { languages }) }],
  });
  expect(publicCard(named(pack), named(edited)).names.at(-1)).toEqual({ text: 'Iwan', languages: left });
});

test('a name in other languages than the pack’s is not marked', () => {
  const named = (...languages: string[]): Card => ({ ...PACK, names: [{ text: 'Iwan', languages }] });
  expect(formsOf(publicCard(named('de'), named('en')))).not.toContain('Iwan');
});

test('of names with the same text, each keeps its own options', () => {
  const names = [
    { text: 'Iwan', languages: ['de'] },
    { text: 'Iwan', languages: ['pl'], neverAlone: true },
  ];
  expect(publicCard({ ...PACK, names }, { ...PACK, names }).names).toEqual(names);
});

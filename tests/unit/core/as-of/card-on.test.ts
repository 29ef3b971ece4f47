import { expect, test } from 'vitest';
import { cardOn } from '#core/as-of/card-on.ts';
import type { Card } from '#core/cards/card.ts';
import type { Statement } from '#core/cards/statement.ts';

const card = (...statements: Statement[]): Card => ({
  id: 'own:a',
  kind: 'organisation',
  title: 'A',
  language: 'de',
  gist: 'A',
  names: [],
  statements,
  sources: [],
});

const CLOSED: Statement = { kind: 'event', text: 'Aufgelöst.', at: '2025-09-01', ends: true, sources: [] };
const LATER: Statement = { kind: 'event', text: 'Abgewickelt.', at: '2025-12-01', ends: true, sources: [] };
const WORDS: Statement = { kind: 'event', text: 'Dissolved a committee.', at: '2024', sources: [] };

test.each([
  ['an end after the article, in any language', [CLOSED], '2023-09-19', CLOSED],
  ['the first of two', [LATER, CLOSED], '2023-09-19', CLOSED],
  ['none where it lies before the article', [CLOSED], '2026', null],
  ['none by the words alone', [WORDS], '2023-09-19', null],
] as const)('what has ended it since: %s', (_, statements, date, ended) => {
  expect(cardOn(card(...statements), date).ended).toEqual(ended);
});

const OFFICE: Statement = { kind: 'role', text: 'Deputy.', from: '2020', sources: [] };
const KNOWN: Statement = { kind: 'role', text: 'Head.', knownSince: '2022', headline: true, sources: [] };
const STATE: Statement = { kind: 'fact', text: 'Capital of A.', from: '1991', headline: true, sources: [] };

test.each([
  ['what is marked to lead it, whatever its kind, and then offices', '2023', [STATE, KNOWN, OFFICE]],
  ['nothing that is not known to apply on that day', '2021', [STATE, OFFICE]],
  ['nothing on a day before all of it', '1990', []],
] as const)('what leads it: %s', (_, date, lead) => {
  expect(cardOn(card(OFFICE, STATE, KNOWN), date).lead).toEqual(lead);
});

test('what is known since a later day is unclear, and never later than the article', () => {
  const { unclear, since, general } = cardOn(card(KNOWN), '2021');
  expect([unclear, since, general]).toEqual([[KNOWN], [], []]);
});

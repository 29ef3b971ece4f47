import * as v from 'valibot';
import { expect, test } from 'vitest';
import { HostMessageSchema, LONGEST_FORM, MOST_CANDIDATES } from '#platform/protocols/card-protocol.ts';
import type { CardOpening } from '#platform/protocols/card-view.ts';
import { isStill, toFrame } from '../../../../entrypoints/hover.content/asked-card.ts';

const WHY: unknown[] = [];

const opening = (change: Partial<CardOpening> = {}): CardOpening => ({
  card: 'own:goris',
  candidates: ['own:goris'],
  why: WHY,
  article: () => null,
  writtenAs: 'Goris',
  boxes: () => [],
  parent: {} as Element,
  byKey: false,
  ...change,
});

test('whatever the page contains, the frame gets a card within the protocol’s limits', () => {
  const what = toFrame(
    opening({
      writtenAs: 'G'.repeat(LONGEST_FORM * 2),
      candidates: Array.from({ length: MOST_CANDIDATES * 2 }, (_, at) => `own:card-${at}`),
    }),
  );
  const message = { type: 'prepare', opening: 1, what, room: 600 };
  expect(v.safeParse(HostMessageSchema, message).issues).toBeUndefined();
});

test('a prepared card is opened as it is if nothing about it has changed', () => {
  expect(isStill(toFrame(opening()), opening({ boxes: () => [], parent: {} as Element }))).toBe(true);
});

test.each([
  ['another card', { card: null }],
  ['other candidates', { candidates: ['own:goris', 'own:kapan'] }],
  ['other reasons', { why: [1] }],
  ['another day', { article: () => ({ date: '2023-09-19' }) }],
  ['another form', { writtenAs: 'Gorisi' }],
  ['the focus', { byKey: true }],
] as const)('it is got ready anew for %s', (_what, change) => {
  expect(isStill(toFrame(opening()), opening(change))).toBe(false);
});

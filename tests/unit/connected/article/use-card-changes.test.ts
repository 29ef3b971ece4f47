import { beforeEach, expect, test } from 'vitest';
import { useCardChanges } from '#connected/article/use-card-changes.ts';
import type { Card } from '#core/cards/card.ts';
import { success } from '#core/result.ts';
import type { CardReads } from '#platform/card-reads/card-reads.ts';
import { hooked, passes } from '../../rendered.ts';

type Opened = Parameters<typeof useCardChanges>[1];

const card = (id: string): Card => ({
  id,
  kind: 'term',
  title: id,
  language: 'en',
  gist: '',
  names: [],
  statements: [],
  sources: [],
});
const shown = (id: string): Opened => ({ state: 'shown', card: CARDS[id]!, titles: new Map() });
const CARDS: Record<string, Card> = { 'p:a': card('p:a'), 'p:b': card('p:b') };
const LIST: Opened = { state: 'loading' };
const NEWS = { since: '2026-01-02', lines: new Set(['x']) } as never;

let noted: string[];
beforeEach(() => {
  noted = [];
});

const reads = {
  note: async ({ id }: Card) => {
    noted.push(id);
    // A card that was noted before has no changes the second time.
    return success(noted.filter(one => one === id).length === 1 ? NEWS : null);
  },
} as unknown as CardReads;

function opening(first: Opened, keeps = true) {
  const hook = hooked(() => useCardChanges(reads, first, keeps));
  return {
    now: () => hook.now,
    async open(next: Opened) {
      hook.again(() => useCardChanges(reads, next, keeps));
      await passes();
    },
  };
}

test('an open card is recorded as read, and its changes are marked', async () => {
  const { now, open } = opening(LIST);
  expect(noted).toEqual([]);
  await open(shown('p:a'));
  expect(noted).toEqual(['p:a']);
  expect(now()).not.toBeNull();
});

test('reading in a private window is not recorded', async () => {
  const { now, open } = opening(LIST, false);
  await open(shown('p:a'));
  expect(noted).toEqual([]);
  expect(now()).toBeNull();
});

test('the marks are still there after going to another card and back, but not after going to the list', async () => {
  const { now, open } = opening(shown('p:a'));
  await passes();
  const before = now();
  await open(shown('p:b'));
  await open(shown('p:a'));
  expect(now()).toEqual(before);
  await open(LIST);
  await open(shown('p:a'));
  expect(now()).toBeNull();
});

test('an answer that comes after the cards were closed marks nothing', async () => {
  const { now, open } = opening(shown('p:a'));
  await open(LIST);
  await open(shown('p:a'));
  expect(now()).toBeNull();
});

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
    // What was noted once is no news the second time.
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

test('an open card is noted as read, and what is news in it is marked', async () => {
  const { now, open } = opening(LIST);
  expect(noted).toEqual([]);
  await open(shown('p:a'));
  expect(noted).toEqual(['p:a']);
  expect(now()).not.toBeNull();
});

test('nothing is noted of what is read in a private window', async () => {
  const { now, open } = opening(LIST, false);
  await open(shown('p:a'));
  expect(noted).toEqual([]);
  expect(now()).toBeNull();
});

test('who goes to another card and comes back finds the marks, and who went to the list does not', async () => {
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

test('an answer that comes when no card is open any more marks nothing', async () => {
  const { now, open } = opening(shown('p:a'));
  await open(LIST);
  await open(shown('p:a'));
  expect(now()).toBeNull();
});

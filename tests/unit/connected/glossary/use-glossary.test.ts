import { expect, test, vi } from 'vitest';
import { useGlossaryHealth, useOpenedCard, useSearch } from '#connected/glossary/use-glossary.ts';
import type { CardSummary, GlossaryCard } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import { success } from '#core/result.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { done, hooked, passes } from '../../rendered.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const BROKEN: StorageFailure = { ok: false, reason: 'storage-failed', detail: 'Broken' };

const found = (count: number, of = 'p') =>
  Array.from({ length: count }, (_, index) => ({ id: `${of}:${index}` })) as CardSummary[];

/** A glossary that does as much. */
const glossaryOf = (given: Partial<Glossary>) => given as Glossary;

test('how many cards there are is said, or why that is not known', async () => {
  let glossary = glossaryOf({ count: async () => success(3) });
  const hook = hooked(() => useGlossaryHealth(glossary, 0));
  expect(hook.now).toBeNull();
  await passes();
  expect(hook.now).toEqual({ ok: true, cards: 3 });
  glossary = glossaryOf({ count: async () => BROKEN });
  hook.again();
  await passes();
  expect(hook.now).toEqual(BROKEN);
});

test('after a change of the glossary, cards are counted again', async () => {
  let cards = 3;
  const glossary = glossaryOf({ count: async () => success(cards) });
  const hook = hooked(() => useGlossaryHealth(glossary, 0));
  await passes();
  cards = 4;
  hook.again(() => useGlossaryHealth(glossary, 1));
  await passes();
  expect(hook.now).toEqual({ ok: true, cards: 4 });
});

test('as many cards as somebody reads are shown, and that there are more', async () => {
  const glossary = glossaryOf({
    search: async (query, most = Infinity) => success(found(query === 'all' ? 80 : 50).slice(0, most)),
  });
  const hook = hooked(() => useSearch(glossary, 'all', 0));
  await passes();
  expect([hook.now.cards?.length, hook.now.more]).toEqual([50, true]);
  hook.again(() => useSearch(glossary, 'fewer', 0));
  await passes();
  expect([hook.now.cards?.length, hook.now.more]).toEqual([50, false]);
});

test('blanks ask for nothing, and a blank more asks for nothing else', async () => {
  const asked: string[] = [];
  const glossary = glossaryOf({
    search: async query => {
      asked.push(query);
      return success(found(1));
    },
  });
  const hook = hooked(() => useSearch(glossary, '  ', 0));
  await passes();
  expect([hook.now.cards, asked]).toEqual([null, []]);
  hook.again(() => useSearch(glossary, 'a', 0));
  hook.again(() => useSearch(glossary, 'a ', 0));
  await passes();
  expect(asked).toEqual(['a']);
});

test('what was found for an earlier letter does not take the place of the later one’s', async () => {
  const answers = new Map<string, () => void>();
  const glossary = glossaryOf({
    search: query => new Promise(resolve => answers.set(query, () => resolve(success(found(1, query))))),
  });
  const hook = hooked(() => useSearch(glossary, 'a', 0));
  hook.again(() => useSearch(glossary, 'ab', 0));
  await done(() => answers.get('ab')?.());
  await done(() => answers.get('a')?.());
  expect(hook.now.cards).toEqual(found(1, 'ab'));
});

test('a search that fails says why', async () => {
  const glossary = glossaryOf({ search: async () => BROKEN });
  const hook = hooked(() => useSearch(glossary, 'a', 0));
  await passes();
  expect(hook.now).toEqual({ cards: null, more: false, failure: BROKEN });
});

const kept = (id: string, title: string, to: string[] = []) =>
  ({
    id,
    card: { id, title, statements: to.map(card => ({ relation: { type: 'part-of', card } })) },
  }) as unknown as GlossaryCard;

test('an open card comes with the titles of the cards that it points to, each asked for once', async () => {
  const asked: (readonly string[])[] = [];
  const glossary = glossaryOf({
    get: async () => success(kept('p:a', 'A', ['p:b', 'p:b', 'p:c'])),
    getMany: async ids => {
      asked.push(ids);
      return success([kept('p:b', 'B')]);
    },
  });
  const hook = hooked(() => useOpenedCard(glossary, 'p:a', 0));
  expect(hook.now).toEqual({ state: 'loading' });
  await passes();
  expect(hook.now).toMatchObject({ state: 'shown', card: { title: 'A' }, titles: new Map([['p:b', 'B']]) });
  expect(asked).toEqual([['p:b', 'p:c']]);
});

test.each([
  ['is not there', async () => success(null), { state: 'missing' }],
  ['cannot be read', async () => BROKEN, { state: 'failed', reason: 'storage-failed', detail: 'Broken' }],
])('a card that %s is said to be', async (_, get, opened) => {
  const glossary = glossaryOf({ get });
  const hook = hooked(() => useOpenedCard(glossary, 'p:a', 0));
  await passes();
  expect(hook.now).toEqual(opened);
});

test('a card is shown without titles where those cannot be read', async () => {
  const glossary = glossaryOf({
    get: async () => success(kept('p:a', 'A', ['p:b'])),
    getMany: async () => BROKEN,
  });
  const hook = hooked(() => useOpenedCard(glossary, 'p:a', 0));
  await passes();
  expect(hook.now).toMatchObject({ state: 'shown', titles: new Map() });
});

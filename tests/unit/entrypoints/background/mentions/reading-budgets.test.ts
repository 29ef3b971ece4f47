import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BUDGET } from '#core/budget/reading-budget.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { ReadingBudgets } from '../../../../../entrypoints/background/mentions/reading-budgets.ts';
import { fakeBrowser, OWN_ID } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { storage, tabs } = fakeBrowser;

beforeEach(async () => {
  vi.useFakeTimers({ now: 1_000_000 });
  await storage.session.set({ readingBudgets: undefined });
});
afterEach(() => vi.useRealTimers());

const from = (tab: number, url: string, frameId = 0) =>
  ({ id: OWN_ID, frameId, url, tab: { id: tab, url } }) as never;

/** Makes different texts of a given length in UTF-16 code units. */
let texts = 0;
const text = (length: number) => [String(texts++).padEnd(length, '.')];

const ALL = text(BUDGET.characters);
const NEWS = 'https://www.news.example/a';

test('a site in a tab has a single budget, which another page, a frame or a reload does not reset', async () => {
  const budgets = new ReadingBudgets();
  expect((await budgets.of(from(7, NEWS))).admit(ALL)).toBe(true);
  for (const sender of [
    from(7, NEWS),
    from(7, 'https://news.example/b#c'),
    { id: OWN_ID, frameId: 3, url: 'https://ads.example/', tab: { id: 7, url: NEWS } } as never,
  ])
    expect((await budgets.of(sender)).admit(text(10))).toBe(false);
});

test('another tab and another site have their own budgets', async () => {
  const budgets = new ReadingBudgets();
  (await budgets.of(from(7, NEWS))).admit(ALL);
  expect((await budgets.of(from(8, NEWS))).admit(text(10))).toBe(true);
  expect((await budgets.of(from(7, 'https://other.example/'))).admit(text(10))).toBe(true);
});

test('what was read is remembered while the background sleeps', async () => {
  (await new ReadingBudgets().of(from(7, NEWS))).admit(ALL);
  await vi.advanceTimersByTimeAsync(1_000);
  const { record } = await new ReadingBudgets().of(from(7, NEWS));
  // One second has passed, so some was refilled; waking up refilled nothing.
  expect(record.characters).toBeLessThanOrEqual(BUDGET.charactersPerSecond);
  expect((await new ReadingBudgets().of(from(8, NEWS))).record.characters).toBe(BUDGET.characters);
});

test('a page that changes costs only its changes, however often the background sleeps', async () => {
  const article = text(BUDGET.characters / 2);
  const card = 'a:b' as CardId;
  for (let change = 0; change < 10; change++) {
    const budget = await new ReadingBudgets().of(from(7, NEWS));
    expect(budget.admit([...article, ...text(100)])).toBe(true);
    expect([...budget.admitCards([card])]).toEqual([card]);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  const { record } = await new ReadingBudgets().of(from(7, NEWS));
  expect(record.characters).toBeGreaterThanOrEqual(BUDGET.characters / 2);
  expect(record.cards).toBeGreaterThanOrEqual(BUDGET.cards - 1);
});

test('of very many tabs, only those that read last remember what they read', async () => {
  const budgets = new ReadingBudgets();
  for (let tab = 1; tab <= 30; tab++) (await budgets.of(from(tab, NEWS))).admit(text(BUDGET.characters / 2));
  await vi.advanceTimersByTimeAsync(1_000);
  const again = new ReadingBudgets();
  const isRemembered = async (tab: number) => (await again.of(from(tab, NEWS))).record.texts.length > 0;
  expect([await isRemembered(1), await isRemembered(30)]).toEqual([false, true]);
  expect((await again.of(from(1, NEWS))).record.characters).toBeLessThan(BUDGET.characters);
});

test('the reader can have one tab read further, and only that one', async () => {
  const budgets = new ReadingBudgets();
  for (const tab of [7, 8]) (await budgets.of(from(tab, NEWS))).admit(ALL);
  tabs.get.mockResolvedValue({ id: 7, url: NEWS });
  await budgets.raise(7);
  expect((await budgets.of(from(7, NEWS))).admit(text(BUDGET.characters))).toBe(true);
  expect((await budgets.of(from(8, NEWS))).admit(text(10))).toBe(false);
});

test('a closed tab is not read further', async () => {
  tabs.get.mockRejectedValue(new Error('No tab with id: 9.'));
  await expect(new ReadingBudgets().raise(9)).rejects.toThrow();
});

test('of very many tabs, those that read longest ago lose their record', async () => {
  const budgets = new ReadingBudgets();
  for (const tab of [1, 2]) (await budgets.of(from(tab, NEWS))).admit(ALL);
  for (let tab = 3; tab <= 100; tab++) await budgets.of(from(tab, NEWS));
  await budgets.of(from(1, NEWS));
  await budgets.of(from(101, NEWS));
  expect((await budgets.of(from(1, NEWS))).admit(text(10))).toBe(false);
  expect((await budgets.of(from(2, NEWS))).admit(text(10))).toBe(true);
});

test.each([['damaged'], [[['a', {}]]], [{ a: 1 }]])(
  'what is stored and no budget (%j) is left',
  async stored => {
    await storage.session.set({ readingBudgets: stored });
    expect((await new ReadingBudgets().of(from(7, NEWS))).record.characters).toBe(BUDGET.characters);
  },
);

import { expect, test } from 'vitest';
import { BUDGET, ReadingBudget } from '#core/budget/reading-budget.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { OVER_BUDGET } from '#platform/protocols/mentions-protocol.ts';
import { withinBudget } from '../../../../entrypoints/background/mentions/within-budget.ts';

type Read = Parameters<typeof withinBudget>[0];

/** An answer that mentions each of `ids` once, and a name that may mean any of `unsure`. */
function answer(ids: readonly CardId[], unsure: readonly CardId[] = []): Read {
  const mentions = ids.map((id, at) => ({ start: at, end: at + 1, card: id, candidates: [id], why: 0 }));
  const doubtful = { start: ids.length, end: ids.length + 1, card: null, candidates: [...unsure], why: 0 };
  return {
    revision: 1,
    blocks: [{ key: 0, mentions: unsure.length > 0 ? [...mentions, doubtful] : mentions }],
    cards: [...new Set([...ids, ...unsure])].map(id => ({ id, kind: 'place' as const, title: id, gist: '' })),
    article: null,
    reasons: [[]],
  };
}

const ids = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at): CardId => `pack:card-${from + at}`);

test('an answer within the budget stays as it is', () => {
  const read = answer(ids(5), ids(2, 5));
  expect(withinBudget(read, new ReadingBudget())).toEqual({ read, reason: null });
});

test('mentions and cards over the budget are left out, and the answer says so', () => {
  const now = () => 0;
  const budget = new ReadingBudget(now);
  withinBudget(answer(ids(BUDGET.cards - 1)), budget);
  // One card is left in the budget, for the first new card. A mention with a candidate over the budget is left out too.
  const { read, reason } = withinBudget(answer(ids(3, 1_000), ['pack:card-0', 'pack:card-1002']), budget);
  expect(reason).toBe(OVER_BUDGET);
  expect(read?.cards.map(({ id }) => id)).toEqual(['pack:card-1000', 'pack:card-0']);
  expect(read?.blocks[0]?.mentions.map(({ card }) => card)).toEqual(['pack:card-1000']);
  // The page may receive cards again that it knows already.
  expect(withinBudget(answer(ids(10)), budget).reason).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { Allowance } from '#core/budget/allowance.ts';
import { BUDGET, ReadingBudget } from '#core/budget/reading-budget.ts';
import type { CardId } from '#core/cards/identifiers.ts';

/** A clock that the test sets, in ms. */
function clock(): { now: () => number; pass(ms: number): void } {
  let time = 1_000_000;
  return {
    now: () => time,
    pass: ms => {
      time += ms;
    },
  };
}

describe('an allowance', () => {
  test('is used up and refills over time, but never beyond its maximum', () => {
    const { now, pass } = clock();
    const allowance = new Allowance(100, 10, now);
    allowance.take(90);
    expect(allowance.left()).toBe(10);
    pass(3_000);
    expect(allowance.left()).toBe(40);
    pass(60_000);
    expect(allowance.left()).toBe(100);
  });

  test('that was raised above its maximum refills only once it is below it', () => {
    const { now, pass } = clock();
    const allowance = new Allowance(100, 10, now);
    allowance.take(-50);
    pass(60_000);
    expect(allowance.left()).toBe(150);
    allowance.take(100);
    pass(1_000);
    expect(allowance.left()).toBe(60);
  });

  test('does not grow when the clock is set back', () => {
    const { now, pass } = clock();
    const allowance = new Allowance(100, 10, now);
    allowance.take(100);
    pass(-60_000);
    expect(allowance.left()).toBe(0);
    pass(1_000);
    expect(allowance.left()).toBe(10);
  });
});

describe('the budget of a tab', () => {
  const text = (length: number, letter: string) => letter.repeat(length);

  test('covers the longest article at once, and no more', () => {
    const { now } = clock();
    const budget = new ReadingBudget(now);
    expect(budget.admit([text(100_000, 'a'), text(50_000, 'b')])).toBe(true);
    expect(budget.admit([text(50_001, 'c')])).toBe(false);
    expect(budget.admit([text(50_000, 'd')])).toBe(true);
    expect(budget.admit(['e'])).toBe(false);
  });

  test('charges nothing for text that was read before, whatever else comes with it', () => {
    const { now } = clock();
    const budget = new ReadingBudget(now);
    const article = [text(100_000, 'a'), text(90_000, 'b')];
    expect(budget.admit(article)).toBe(true);
    for (let round = 0; round < 5; round++) expect(budget.admit(article)).toBe(true);
    expect(budget.admit([...article, text(10_000, 'c')])).toBe(true);
    expect(budget.admit(article)).toBe(true);
    expect(budget.record.characters).toBe(0);
  });

  test('charges again for a text that differs in one letter', () => {
    const { now } = clock();
    const budget = new ReadingBudget(now);
    budget.admit([`${text(1_000, 'a')}x`]);
    budget.admit([`${text(1_000, 'a')}y`]);
    expect(budget.record.characters).toBe(BUDGET.characters - 2_002);
  });

  test('refills faster than anybody reads', () => {
    const { now, pass } = clock();
    const budget = new ReadingBudget(now);
    budget.admit([text(200_000, 'a')]);
    pass(60_000);
    expect(budget.admit([text(60_000, 'b')])).toBe(true);
    expect(budget.admit([text(1_000, 'c')])).toBe(false);
  });

  test('limits how many cards a page may learn of, without counting a card twice', () => {
    const { now } = clock();
    const budget = new ReadingBudget(now);
    const ids = Array.from({ length: BUDGET.cards + 20 }, (_, at): CardId => `pack:card-${at}`);
    expect(budget.admitCards(ids).size).toBe(BUDGET.cards);
    expect(budget.admitCards(ids.slice(0, 10)).size).toBe(10);
    expect(budget.admitCards(ids.slice(-10)).size).toBe(0);
  });

  test('survives the background’s sleep, and is raised when the reader asks to go on', () => {
    const { now } = clock();
    const budget = new ReadingBudget(now);
    budget.admit([text(200_000, 'a')]);
    const restored = new ReadingBudget(now);
    restored.restore(budget.record);
    expect(restored.admit(['b'])).toBe(false);
    restored.raise();
    expect(restored.admit([text(1_000_000, 'c')])).toBe(true);
  });
});

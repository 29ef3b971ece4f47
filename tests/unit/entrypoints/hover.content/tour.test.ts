import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardId } from '#core/cards/identifiers.ts';
import type { MarkedPage } from '#platform/page/hover-slot.ts';
import type { Mark } from '#platform/page/mark.ts';
import { Tour } from '../../../../entrypoints/hover.content/tour.ts';

type Box = { readonly top: number; readonly bottom: number };

const boxes = new Map<Mark, Box>();
const scrolled = vi.fn();

// A mock, because Node.js has no layout.
vi.mock('#platform/page/mark.ts', () => ({
  boxesOf: (mark: Mark) => [boxes.get(mark)].filter(box => box !== undefined),
  isSameMark: (a: Mark, b: Mark) => a.range === b.range,
  liveRange: () => ({ startContainer: { parentElement: {} } }),
}));
vi.mock('#platform/page/node-kinds.ts', () => ({ boxOf: () => ({ height: 20 }) }));

beforeEach(() => {
  boxes.clear();
  scrolled.mockClear();
  vi.stubGlobal('innerHeight', 1_000);
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('Element', { prototype: { scrollIntoView: { call: scrolled } } });
});

afterEach(() => vi.unstubAllGlobals());

/** A page whose mentions are at `top` in the window; null for one in a folded section. */
function tour(
  ...mentions: { readonly card: CardId; readonly top: number | null; readonly isDrawn?: boolean }[]
) {
  const block = {};
  let marks = mentions.map(
    ({ card }) => ({ block, range: {}, mention: { card, candidates: [card] } }) as unknown as Mark,
  );
  const drawn = new Set(marks.filter((_, index) => mentions[index]?.isDrawn ?? true));
  for (const [index, { top }] of mentions.entries())
    if (top !== null) boxes.set(marks[index]!, { top, bottom: top + 20 });
  let here: Mark | null = null;
  const page = {
    store: { marksInOrder: () => marks, marksOf: () => marks },
    isDrawn: (mark: Mark) => drawn.has(mark),
    showHere: (mark: Mark | null) => {
      here = mark;
    },
  };
  return {
    tour: new Tour(page as unknown as MarkedPage),
    at: (mark: Mark | null) => (mark ? marks.indexOf(mark) : null),
    here: () => (here ? marks.indexOf(here) : null),
    leave: () => {
      marks = [];
    },
  };
}

describe('Going from mention to mention', () => {
  const FOUR = [
    { card: 'own:a', top: -500 },
    { card: 'own:b', top: 300 },
    { card: 'own:a', top: 600 },
    { card: 'own:c', top: 3_000 },
  ] as const;

  test('starts at what is in view, and shows where the reader is', () => {
    const { tour: one, at, here } = tour(...FOUR);
    expect(at(one.step(1))).toBe(1);
    expect(here()).toBe(1);
  });

  test('starts, backwards, with the mention before that', () => {
    const { tour: one, at } = tour(...FOUR);
    expect(at(one.step(-1))).toBe(0);
  });

  test('wraps around, forwards and backwards', () => {
    const { tour: one, at } = tour(...FOUR);
    expect([1, 1, 1, 1, 1, -1, -1].map(by => at(one.step(by as 1 | -1)))).toEqual([1, 2, 3, 0, 1, 0, 3]);
  });

  test('scrolls only to a mention out of view', () => {
    const { tour: one } = tour(...FOUR);
    one.step(1);
    one.step(1);
    expect(scrolled).not.toHaveBeenCalled();
    one.step(1);
    expect(scrolled).toHaveBeenCalledOnce();
  });

  test('skips what is not marked and what is folded away', () => {
    const { tour: one, at } = tour(
      { card: 'own:a', top: 100 },
      { card: 'own:a', top: 200, isDrawn: false },
      { card: 'own:a', top: null },
      { card: 'own:a', top: 300 },
    );
    expect([at(one.step(1)), at(one.step(1))]).toEqual([0, 3]);
  });

  test('goes through all mentions of a given card, marked or not', () => {
    const { tour: one, at } = tour(
      { card: 'own:a', top: 100 },
      { card: 'own:b', top: 200 },
      { card: 'own:a', top: 300, isDrawn: false },
    );
    expect([1, 2, 3].map(() => at(one.step(1, 'own:a')))).toEqual([0, 2, 0]);
  });

  test('does nothing without mentions', () => {
    expect(tour().tour.step(1)).toBeNull();
  });

  test('ends when the reader leaves, or when the text disappears', () => {
    const { tour: one, here, leave } = tour(...FOUR);
    one.step(1);
    one.end();
    expect([one.here, here()]).toEqual([null, null]);
    one.step(1);
    leave();
    expect(one.here).toBeNull();
  });
});

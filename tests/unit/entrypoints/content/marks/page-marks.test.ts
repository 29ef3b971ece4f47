import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { markFor, type PageMention } from '#platform/page/mark.ts';
import type { TextBlock } from '#platform/page/text-block.ts';
import { PageMarks } from '../../../../../entrypoints/content/marks/page-marks.ts';

// Node.js does not have these.
vi.hoisted(() => Object.assign(globalThis, { Range: class {} }));
vi.mock('#platform/page/node-kinds.ts', () => import('#tests/unit/plain-nodes.ts'));
vi.mock('#platform/page/sight.ts', () => ({ isInSight: () => true, isUncovered: () => true }));

vi.mock('wxt/browser', () => ({ browser: {} }));
// The browser tests check what is painted.
vi.mock('../../../../../entrypoints/content/marks/highlight-painter.ts', () => ({
  HighlightPainter: class {},
}));

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(of: object) {
        Object.assign(this, of);
      }
    },
  );
});

afterEach(() => vi.unstubAllGlobals());

function block(text: string, key = 1): TextBlock {
  return {
    key,
    element: {} as Element,
    text,
    nodes: [{ length: text.length } as Text],
    starts: [0],
    lengths: [text.length],
  };
}

const mention = (start: number, end: number): PageMention => ({
  start,
  end,
  card: 'p:a',
  candidates: ['p:a'],
  why: [],
});

describe('a mention', () => {
  const baku = block('Baku');

  test('is marked to the last character of its block', () => {
    expect(markFor(baku, mention(0, 4))?.range).toMatchObject({ startOffset: 0, endOffset: 4 });
  });

  test.each([
    [0, 5],
    [4, 5],
    [3, 400],
    [2, 2],
    [3, 2],
  ])('from %i to %i of four characters is not marked', (start, end) => {
    expect(markFor(baku, mention(start, end))).toBeNull();
  });

  test('is never painted beyond the end of a text that the page has shortened meanwhile', () => {
    const shorter = { ...baku, nodes: [{ length: 2 } as Text] };
    const range = markFor(shorter, mention(3, 4))?.range;
    expect(Math.max(range?.startOffset ?? 0, range?.endOffset ?? 0)).toBeLessThanOrEqual(2);
  });
});

describe('a page', () => {
  const marks = () =>
    new PageMarks({} as never, () => ({ marking: 'every' }) as never, new AbortController().signal);
  const text = 'a '.repeat(2_000);
  const many = Array.from({ length: 2_000 }, (_, index) => mention(index * 2, index * 2 + 1));

  test('has at most 1,000 marks in a block', () => {
    const one = marks();
    const first = block(text);
    one.show(first, many);
    expect(one.store.marksOf(first)).toHaveLength(1_000);
  });

  test('has at most 20,000 marks, and dropped marks make room for others', () => {
    const one = marks();
    const blocks = Array.from({ length: 25 }, (_, key) => block(text, key));
    for (const each of blocks) one.show(each, many);
    const count = () => blocks.reduce((sum, each) => sum + one.store.marksOf(each).length, 0);
    expect(count()).toBe(20_000);
    one.drop(blocks[0]!);
    one.show(blocks[24]!, many);
    expect(count()).toBe(20_000);
  });
});

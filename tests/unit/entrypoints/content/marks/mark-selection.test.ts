import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MarkPolicy } from '#core/resolving/choose-marks.ts';
import type { Mark } from '#platform/page/mark.ts';
import type { TextBlock } from '#platform/page/text-block.ts';
import type { HighlightPainter } from '../../../../../entrypoints/content/marks/highlight-painter.ts';
import { MarkSelection } from '../../../../../entrypoints/content/marks/mark-selection.ts';

type Box = { readonly top: number; readonly bottom: number; readonly height: number };

/** An element as far as it is looked at: what it is, and where it is in the window. */
type FakeElement = { readonly name: string; box: Box; readonly clientHeight: number };

// A mock, because Node.js has no layout: the elements themselves know where they are.
vi.mock('#platform/page/node-kinds.ts', () => ({
  boxOf: (element: FakeElement) => element.box,
  fits: (element: FakeElement, selector: string) => selector.split(',').includes(element.name),
  isWithin: ({ top, bottom }: Box, heights: number) =>
    bottom > -heights * innerHeight && top < (1 + heights) * innerHeight,
  isElement: () => true,
  isShadowRoot: () => false,
  parentOf: () => null,
}));

const hidden = new Set<Mark>();

vi.mock('#platform/page/mark.ts', () => ({
  isOpenToView: (mark: Mark) => !hidden.has(mark),
  boxesOf: () => [],
}));
vi.mock('#platform/page/text-block.ts', () => ({ isCurrent: () => true }));

const WINDOW = 1_000;

let scroll: (event: object) => void = () => {};

beforeEach(() => {
  hidden.clear();
  vi.stubGlobal('innerHeight', WINDOW);
  vi.stubGlobal('Element', class {});
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof scroll) => {
    scroll = listener;
  });
});

afterEach(() => vi.unstubAllGlobals());

const at = (top: number): Box => ({ top, bottom: top + 20, height: 20 });

/** A page: each of its blocks is at `top` in the window and mentions cards. */
function page(
  policy: MarkPolicy,
  ...blocks: { readonly top: number; readonly cards: readonly string[]; readonly name?: string }[]
) {
  const elements = blocks.map(
    ({ top, name = 'p' }): FakeElement => ({ name, box: at(top), clientHeight: 20 }),
  );
  const marks = blocks.map(({ cards }, index) => {
    const block = { key: index, element: elements[index] as unknown } as TextBlock;
    return {
      block,
      marks: cards.map(
        card => ({ block, mention: { card, candidates: [card] }, range: {} }) as unknown as Mark,
      ),
    };
  });
  const marksOf = (wanted: TextBlock) => marks.find(({ block }) => block === wanted)?.marks ?? [];
  const store = { inOrder: marks.map(({ block }) => block), marksOf, has: () => true };
  const painted = new Set<Mark>();
  const painter = {
    add: (mark: Mark) => painted.add(mark),
    remove: (mark: Mark) => painted.delete(mark),
  };
  let wanted = policy;
  const selection = new MarkSelection(
    store as unknown as ConstructorParameters<typeof MarkSelection>[0],
    painter as unknown as HighlightPainter,
    () => wanted,
    new AbortController().signal,
  );
  selection.redraw();
  const all = marks.flatMap(found => found.marks);
  return {
    all,
    selection,
    setPolicy: (next: MarkPolicy) => {
      wanted = next;
    },
    move: (by: number) => {
      for (const element of elements) element.box = at(element.box.top + by);
    },
    /** The indexes of the painted marks in text order. */
    painted: () => all.flatMap((mark, index) => (painted.has(mark) ? [index] : [])),
  };
}

const SECTIONS = [
  { top: 0, cards: ['own:a', 'own:a'] },
  { top: 100, cards: [], name: 'h2' },
  { top: 200, cards: ['own:a', 'own:b'] },
];

describe('The reader sees', () => {
  test.each([
    ['every', [0, 1, 2, 3]],
    ['section', [0, 2, 3]],
    ['article', [0, 3]],
  ] as const)('each card as often as the settings say: %s', (policy, expected) => {
    expect(page(policy, ...SECTIONS).painted()).toEqual(expected);
  });

  test('the marks of new settings as soon as they change', () => {
    const { selection, setPolicy, painted } = page('every', ...SECTIONS);
    setPolicy('article');
    selection.redraw();
    expect(painted()).toEqual([0, 3]);
  });

  test('a mark that was visible once, whatever covers it later', () => {
    const { all, selection, painted } = page('article', ...SECTIONS);
    hidden.add(all[0]!);
    selection.redraw();
    expect(painted()).toEqual([0, 3]);
  });
});

describe('A hidden mark', () => {
  /** A page whose first mention is covered from the beginning. */
  function covered() {
    const shown = page('article', { top: 5_000, cards: ['own:a'] }, { top: 200, cards: ['own:a'] });
    hidden.add(shown.all[0]!);
    shown.move(-4_800);
    shown.selection.redraw();
    return shown;
  }

  test('is replaced by a visible one', () => {
    const { selection, all, painted, move } = covered();
    move(4_700);
    selection.redraw();
    expect(selection.isDrawn(all[0]!)).toBe(false);
    expect(painted()).toEqual([1]);
  });

  test('is painted after it has faded in', () => {
    const { selection, all, painted } = covered();
    hidden.clear();
    selection.lookAgain();
    expect(selection.isDrawn(all[0]!)).toBe(true);
    expect(painted()).toEqual([0]);
  });
});

describe('Of a long page', () => {
  const LONG = [
    { top: 0, cards: ['own:a'] },
    { top: 1_500, cards: ['own:b'] },
    { top: 30_000, cards: ['own:c'] },
  ];

  test('only marks near the viewport are registered, where the page could read them, but all can be opened', () => {
    const { all, selection, painted } = page('every', ...LONG);
    expect(painted()).toEqual([0]);
    expect(all.map(mark => selection.isDrawn(mark))).toEqual([true, true, true]);
  });

  test('marks are painted ahead of the reader during scrolling', () => {
    const { painted } = page('every', ...LONG);
    scroll({ target: null });
    expect(painted()).toEqual([0, 1]);
  });

  test('marks that are far away after scrolling are no longer registered', () => {
    const { selection, move, painted } = page('every', ...LONG);
    scroll({ target: null });
    move(-29_500);
    selection.lookAgain();
    selection.lookAgain();
    expect(painted()).toEqual([2]);
  });
});

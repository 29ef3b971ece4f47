import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardId } from '#core/cards/identifiers.ts';
import type { TextBlock } from '#platform/page/text-block.ts';
import { OVER_BUDGET, PART_SIZE, type PageReply } from '#platform/protocols/mentions-protocol.ts';
import { PageMarks } from '../../../../../entrypoints/content/marks/page-marks.ts';
import type { BackgroundLine, Piece } from '../../../../../entrypoints/content/ports/background-line.ts';

// Mocks, because Node.js has no page. The browser tests check what is painted and where.
vi.hoisted(() => Object.assign(globalThis, { Range: class {}, Node: { DOCUMENT_POSITION_FOLLOWING: 4 } }));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('#platform/page/node-kinds.ts', () => ({ isShadowRoot: () => false, parentOf: () => null }));
vi.mock('#platform/page/mark.ts', () => ({
  markFor: (block: TextBlock, mention: object) => ({ block, mention, range: {} }),
  isSameMention: (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b),
}));
vi.mock('../../../../../entrypoints/content/article/about-article.ts', () => ({
  aboutArticle: () => ({ language: 'en' }),
}));
vi.mock('../../../../../entrypoints/content/marks/highlight-painter.ts', () => ({
  HighlightPainter: class {},
}));
vi.mock('../../../../../entrypoints/content/marks/mark-selection.ts', () => ({
  MarkSelection: class {
    redraw() {}
  },
}));

type Question = { readonly named: readonly CardId[]; readonly blocks: readonly Piece[] };
type Read = NonNullable<PageReply['read']>;

let key = 0;

function block(text: string): TextBlock {
  const at = ++key;
  const node = {
    at,
    getRootNode: () => null,
    compareDocumentPosition: (other: { at: number }) => (other.at > at ? 4 : 2),
  };
  return {
    key: at,
    element: {} as Element,
    text,
    nodes: [node as unknown as Text],
    starts: [0],
    lengths: [text.length],
  };
}

/** A card's full name at the beginning of a piece. */
const named = (card: CardId): Read['blocks'][number]['mentions'][number] => ({
  start: 0,
  end: 4,
  card,
  candidates: [card],
  full: true,
  why: 0,
});

/** A page whose background finds in each piece of text what `find` returns. */
function page(
  find: (text: string) => Read['blocks'][number]['mentions'],
  reasonAt?: (question: number) => string | null,
) {
  const asked: Question[] = [];
  const line = {
    read: async (
      _article: object,
      names: readonly CardId[],
      blocks: readonly Piece[],
    ): Promise<PageReply> => {
      asked.push({ named: names, blocks });
      const reason = reasonAt?.(asked.length) ?? null;
      const found = blocks.map(piece => ({ key: piece.key, mentions: find(piece.text) }));
      const read = reason ? null : { revision: 1, blocks: found, cards: [], article: null, reasons: [[]] };
      return { request: 1, read, reason };
    },
  };
  const marks = new PageMarks(line as unknown as BackgroundLine, () => 'every', new AbortController().signal);
  const add = (...texts: string[]) =>
    texts.map(text => {
      const one = block(text);
      marks.store.add(one);
      return one;
    });
  const marked = () => marks.store.marksInOrder().map(({ mention }) => [mention.start, mention.card]);
  return { asked, marks, add, marked };
}

const LONG = 'x'.repeat(PART_SIZE / 2 + 1);

beforeEach(() => {
  key = 0;
  vi.stubGlobal('document', {});
  // Marking yields to the page if it takes long.
  vi.stubGlobal('requestIdleCallback', (done: () => void) => setTimeout(done, 0));
});

afterEach(() => vi.unstubAllGlobals());

describe('An article', () => {
  test('is asked about as a whole when one of its paragraphs is new', async () => {
    const { asked, marks, add } = page(() => []);
    const [, fresh] = add('Goris', 'Kapan');
    await marks.ask(new Set([fresh!]));
    expect(asked.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([['Goris', 'Kapan']]);
  });

  test('is not asked about if nothing is new', async () => {
    const { asked, marks, add } = page(() => []);
    add('Goris');
    await marks.ask(new Set());
    expect(asked).toEqual([]);
  });

  test('has mentions marked at their place, even far into a very long paragraph', async () => {
    const far = `${'x'.repeat(70_000)}Goris`;
    const { marks, add, marked } = page(text => {
      const start = text.indexOf('Goris');
      return start < 0 ? [] : [{ ...named('own:goris'), start, end: start + 5 }];
    });
    add(far);
    await marks.ask(null);
    expect(marked()).toEqual([[70_000, 'own:goris']]);
  });

  test('has a name between two pieces of a paragraph marked once', async () => {
    const seam = `${'x'.repeat(49_997)}Goris${'x'.repeat(40_000)}`;
    const { marks, add, marked } = page(text => {
      const start = text.indexOf('Goris');
      return start < 0 ? [] : [{ ...named('own:goris'), start, end: start + 5 }];
    });
    add(seam);
    await marks.ask(null);
    expect(marked()).toEqual([[49_997, 'own:goris']]);
  });
});

describe('A very long article', () => {
  test('has an earlier part asked about again if a later one names somebody in full', async () => {
    const { asked, marks, add } = page(text => (text.startsWith('B') ? [named('own:b')] : []));
    add(`A${LONG}`, `B${LONG}`);
    await marks.ask(null);
    expect(asked.map(question => [question.blocks[0]?.text[0], question.named])).toEqual([
      ['A', []],
      ['B', []],
      ['A', ['own:b']],
    ]);
  });

  test('is not asked about again for a card that was sent with the part', async () => {
    const { asked, marks, add } = page(text => (text.startsWith('A') ? [named('own:a')] : []));
    add(`A${LONG}`, `B${LONG}`);
    await marks.ask(null);
    expect(asked.map(question => question.named)).toEqual([[], ['own:a']]);
  });
});

describe('The reader learns', () => {
  test('why nothing could be read, until reading works again', async () => {
    const { marks, add } = page(
      () => [],
      question => (question === 1 ? 'no-room' : null),
    );
    add('Goris');
    await marks.ask(null);
    expect(marks.failure).toBe('no-room');
    await marks.ask(null);
    expect(marks.failure).toBeNull();
  });

  test('that the page has had too much text, which is not a failure and leaves its marks', async () => {
    const { marks, add, marked } = page(
      () => [named('own:goris')],
      question => (question === 2 ? OVER_BUDGET : null),
    );
    add('Goris');
    await marks.ask(null);
    const fresh = add('Kapan');
    await marks.ask(new Set(fresh));
    expect([marks.stopped, marks.failure, marked()]).toEqual([true, null, [[0, 'own:goris']]]);
    // The reader asks to read on.
    await marks.ask(null);
    expect([marks.stopped, marked().length]).toEqual([false, 2]);
  });

  test('nothing about later parts once one could not be read', async () => {
    const { asked, marks, add } = page(
      () => [],
      () => 'no-room',
    );
    add(`A${LONG}`, `B${LONG}`);
    await marks.ask(null);
    expect(asked).toHaveLength(1);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TextBlock } from '#platform/page/text-block.ts';
import { READ_AHEAD } from '#platform/protocols/mentions-protocol.ts';
import type { PageMarks } from '../../../../entrypoints/content/marks/page-marks.ts';
import type { BackgroundLine } from '../../../../entrypoints/content/ports/background-line.ts';
import type { Findings } from '../../../../entrypoints/content/text/collect-blocks.ts';

type FakeElement = { text: string; readonly top: number };

/** The page's content, and what the mocks below record. */
const seen = vi.hoisted(() => ({
  page: [] as { text: string; readonly top: number }[],
  waiting: [] as object[],
  follow: (async () => {}) as (changes: object) => Promise<void>,
  changed: { roots: [] as object[], shallow: [] as object[], gone: [] as object[] },
}));

// Mocks, because Node.js has no page. Here a page is a list of texts, and everything in it is visible.
vi.mock('../../../../entrypoints/content/text/collect-blocks.ts', () => ({
  *collectBlocks(start: object, findings: Findings) {
    const elements = start === document.body ? seen.page : [start as FakeElement];
    for (const element of elements) {
      const block = { key: 0, element, text: element.text, nodes: [], starts: [] } as unknown as TextBlock;
      findings.block(block, { top: element.top, bottom: element.top + 20 } as DOMRect);
      yield;
    }
  },
}));
vi.mock('../../../../entrypoints/content/text/later.ts', () => ({
  Later: class {
    add(element: object) {
      seen.waiting.push(element);
    }
    take() {
      return [];
    }
  },
}));
vi.mock('../../../../entrypoints/content/text/watch-page.ts', () => ({
  PageWatch: class {
    constructor(follow: typeof seen.follow) {
      seen.follow = follow;
    }
    observe() {}
  },
}));
vi.mock('../../../../entrypoints/content/text/plan-rereading.ts', () => ({
  planRereading: () => seen.changed,
}));
vi.mock('../../../../entrypoints/content/pulse.ts', () => ({ startPulse: () => {} }));
vi.mock('../../../../entrypoints/content/idle.ts', () => ({
  LONGEST_WAIT: 0,
  whenIdle: async () => {},
  runInSlices: async (steps: Iterator<unknown>) => {
    while (!steps.next().done);
    return true;
  },
}));
vi.mock('#platform/page/node-kinds.ts', () => ({
  isWithin: ({ top }: DOMRect, heights: number) => top < (1 + heights) * innerHeight,
}));

beforeEach(() => {
  // How much may be read ahead is counted separately for each document.
  vi.resetModules();
  vi.stubGlobal('document', { body: {} });
  vi.stubGlobal('innerHeight', 1_000);
  seen.page = [];
  seen.waiting = [];
});

afterEach(() => vi.unstubAllGlobals());

const element = (text: string, top = 0): FakeElement => ({ text, top });

/** A reader of the page, and the texts that it asked about, one list for each request. */
async function reader(answer: () => Promise<void> = async () => {}) {
  const { Reader } = await import('../../../../entrypoints/content/reader.ts');
  const blocks = new Set<TextBlock>();
  const asked: (readonly string[] | 'all')[] = [];
  let changes = 0;
  const marks = {
    store: {
      add: (block: TextBlock) => blocks.add(block),
      blocksOf: (of: object) => [...blocks].filter(block => (block.element as object) === of),
    },
    ask: async (fresh: ReadonlySet<TextBlock> | null) => {
      asked.push(fresh ? [...fresh].map(({ text }) => text) : 'all');
      await answer();
    },
    drop: (block: TextBlock) => {
      blocks.delete(block);
      return [];
    },
    show: () => {},
    redraw: () => {},
    refreshRoots: () => {},
  };
  const one = new Reader(
    { wake: () => {} } as unknown as BackgroundLine,
    marks as unknown as PageMarks,
    () => changes++,
    () => {},
    new AbortController().signal,
  );
  return { one, asked, changes: () => changes, texts: () => [...blocks].map(({ text }) => text) };
}

/** Reports to the reader that these elements have changed or gone. */
function change(changed: { readonly shallow?: readonly object[]; readonly gone?: readonly object[] }) {
  seen.changed = { roots: [], shallow: [...(changed.shallow ?? [])], gone: [...(changed.gone ?? [])] };
  return seen.follow({});
}

describe('A page that is opened', () => {
  test('is asked about once, with all of its text', async () => {
    seen.page = [element('Goris'), element('Kapan')];
    const { one, asked, changes } = await reader();
    await one.readPage(null);
    expect([asked, changes()]).toEqual([[['Goris', 'Kapan']], 1]);
  });

  test('without text is not asked about, but still counts as read', async () => {
    const { one, asked, changes } = await reader();
    await one.readPage(null);
    expect([asked, changes(), one.isReading]).toEqual([[], 1, false]);
  });

  test('without an end is read to the length of an article, and further when the reader comes near', async () => {
    const long = 'x'.repeat(READ_AHEAD / 2);
    const far = element(`far ${long}`, 50_000);
    const near = element(`near ${long}`, 500);
    seen.page = [element(long, 10_000), element(`second ${long}`, 20_000), far, near];
    const { one, asked } = await reader();
    await one.readPage(null);
    expect(asked).toEqual([[long, near.text]]);
    expect(seen.waiting).toContain(far);
  });
});

describe('A page that changes', () => {
  test('is asked about only for its new text', async () => {
    const [kept, other] = [element('Goris'), element('Kapan')];
    seen.page = [kept, other];
    const { one, asked, texts } = await reader();
    await one.readPage(null);
    other.text = 'Kapan and Lachin';
    await change({ shallow: [kept, other] });
    expect(asked.slice(1)).toEqual([['Kapan and Lachin']]);
    expect(texts().sort()).toEqual(['Goris', 'Kapan and Lachin']);
  });

  test('is not asked about again for a text that only got other nodes', async () => {
    const kept = element('Goris');
    seen.page = [kept];
    const { one, asked, texts } = await reader();
    await one.readPage(null);
    await change({ shallow: [kept] });
    expect([asked.length, texts()]).toEqual([1, ['Goris']]);
  });

  test('while it is being read is read again afterwards', async () => {
    let finish = () => {};
    const answered = new Promise<void>(resolve => {
      finish = resolve;
    });
    const late = element('Lachin');
    seen.page = [element('Goris')];
    const { one, asked, changes } = await reader(() => answered);
    const first = one.readPage(null);
    const second = change({ shallow: [late] });
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect([changes(), one.isReading]).toEqual([0, true]);
    finish();
    await Promise.all([first, second]);
    expect([asked, changes(), one.isReading]).toEqual([[['Goris'], ['Lachin']], 2, false]);
  });
});

test('after a change of the glossary everything is asked about again, without walking the page', async () => {
  seen.page = [element('Goris')];
  const { one, asked } = await reader();
  await one.readPage(null);
  seen.page = [];
  await one.reread();
  expect(asked).toEqual([['Goris'], 'all']);
});

test('a reading that fails does not prevent the next one', async () => {
  seen.page = [element('Goris')];
  let fails = true;
  const { one, asked } = await reader(async () => {
    if (fails) throw new Error('a bug');
  });
  await expect(one.readPage(null)).rejects.toThrow('a bug');
  fails = false;
  await one.reread();
  expect([asked.at(-1), one.isReading]).toEqual(['all', false]);
});

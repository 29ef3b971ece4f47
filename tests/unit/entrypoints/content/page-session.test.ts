import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Hover } from '#platform/page/hover-slot.ts';
import { PageSession } from '../../../../entrypoints/content/page-session.ts';

/** What the mocks below return and record. */
const seen = vi.hoisted(() => ({
  cards: [] as { id: string }[],
  marked: [] as number[],
  /** The requests to the background. */
  ordered: [] as string[],
  /** Whether the hover script is loaded on request. */
  comes: true,
  idle: () => {},
  idleWait: 0,
  hover: [] as string[],
}));

// Mocks, because Node.js has no page. These tests look at when the session loads scripts, and what it reports.
vi.mock('../../../../entrypoints/content/reader.ts', () => ({
  Reader: class {
    readonly isReading = true;
    async readPage() {}
    async reread() {}
  },
}));
vi.mock('../../../../entrypoints/content/marks/page-marks.ts', () => ({
  PageMarks: class {
    readonly store = { marksInOrder: () => [] };
    readonly article = null;
    readonly failure = null;
    readonly stopped = false;
    redraw() {}
  },
}));
vi.mock('../../../../entrypoints/content/marks/marked-cards.ts', () => ({ markedCards: () => seen.cards }));
vi.mock('../../../../entrypoints/content/ports/background-line.ts', () => ({
  BackgroundLine: class {
    tellMarked(ids: readonly string[]) {
      seen.marked.push(ids.length);
    }
  },
}));
vi.mock('../../../../entrypoints/content/idle.ts', () => ({
  whenIdle: (_signal: AbortSignal, wait: number) =>
    new Promise<void>(resolve => {
      seen.idle = resolve;
      seen.idleWait = wait;
    }),
}));
vi.mock('#platform/protocols/revision-signal.ts', () => ({ watchRevision: () => {} }));
vi.mock('#platform/protocols/request.ts', () => ({
  order: async ({ type }: { type: string }) => {
    seen.ordered.push(type);
    if (!seen.comes) return false;
    const hover: Hover = {
      tour: { goTo: () => {} },
      moved: event => void seen.hover.push(`moved ${event.clientX}`),
      jumpTo: card => void seen.hover.push(`jump ${card}`),
      command: command => void seen.hover.push(command),
      articleKnown: () => void seen.hover.push('article'),
    };
    vi.stubGlobal('backgrounderHover', () => {
      seen.hover.push('begun');
      return hover;
    });
    return true;
  },
}));

let page: EventTarget;
beforeEach(() => {
  Object.assign(seen, { cards: [], marked: [], ordered: [], comes: true, hover: [] });
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('backgrounderHover', undefined);
});
afterEach(() => vi.unstubAllGlobals());

const settle = () => new Promise(resolve => setTimeout(resolve, 0));
const stop = { now: new AbortController() };

function session() {
  stop.now = new AbortController();
  return new PageSession(
    () => ({}) as never,
    () => {},
    () => {},
    stop.now.signal,
  );
}

/** Gives the page this many cards. */
function mark(of: PageSession, count: number) {
  seen.cards = Array.from({ length: count }, (_, index) => ({ id: `p:${index}` }));
  of.marksChanged();
}

async function move(x: number) {
  page.dispatchEvent(Object.assign(new Event('pointermove'), { clientX: x }));
  await settle();
}

test('a page without marks loads nothing for the pointer', async () => {
  mark(session(), 0);
  await move(1);
  expect(seen.ordered).toEqual([]);
});

test('once there are marks, the hover script is loaded in an idle moment', async () => {
  const reading = session();
  mark(reading, 2);
  await settle();
  expect(seen.ordered).toEqual([]);
  expect(seen.idleWait).toBe(2_000);
  seen.idle();
  await settle();
  expect(seen.ordered).toEqual(['load-hover']);
  expect(seen.hover).toEqual(['begun']);
});

test('an earlier pointer does not wait, and its movement is not lost', async () => {
  mark(session(), 2);
  await move(40);
  expect(seen.ordered).toEqual(['load-hover']);
  expect(seen.hover).toEqual(['begun', 'moved 40']);
  seen.idle();
  await move(50);
  expect(seen.ordered).toEqual(['load-hover']);
  expect(seen.hover).toEqual(['begun', 'moved 40']);
});

test('a script that failed to load is requested again when it is needed', async () => {
  seen.comes = false;
  const reading = session();
  mark(reading, 2);
  await move(40);
  seen.comes = true;
  reading.jumpTo('p:1');
  await settle();
  expect(seen.ordered).toEqual(['load-hover', 'load-hover']);
  expect(seen.hover.at(-1)).toBe('jump p:1');
});

test('a key pressed before any pointer movement loads it too', async () => {
  session().command('next-mention');
  await settle();
  expect(seen.hover).toEqual(['begun', 'next-mention']);
});

test('a page that is no longer read gets no card, neither by the pointer nor by a pending load', async () => {
  const reading = session();
  mark(reading, 2);
  reading.jumpTo('p:1');
  stop.now.abort();
  await settle();
  await move(40);
  expect(seen.hover).toEqual([]);
  expect(seen.ordered).toHaveLength(1);
});

test('the open card is informed of the article’s day', async () => {
  const reading = session();
  mark(reading, 2);
  await move(40);
  mark(reading, 3);
  await settle();
  expect(seen.hover.at(-1)).toBe('article');
});

test('the badge gets every count, but zero only once', () => {
  const reading = session();
  for (const count of [0, 0, 2, 2, 0, 0]) mark(reading, count);
  expect(seen.marked).toEqual([0, 2, 2, 0]);
  reading.clearBadge();
  expect(seen.marked.at(-1)).toBe(0);
});

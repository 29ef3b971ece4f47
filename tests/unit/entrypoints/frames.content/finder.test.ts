import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FramesSlot } from '#platform/protocols/frames-slot.ts';
import { Finder } from '../../../../entrypoints/frames.content/finder.ts';

const seen = vi.hoisted(() => ({ entered: [] as object[], answer: true }));

// Mocks, because Node.js has no frames: here a document is just a length.
vi.mock('../../../../entrypoints/frames.content/ask-to-read.ts', () => ({
  askToRead: async (frame: object) => {
    seen.entered.push(frame);
    return seen.answer;
  },
}));
vi.mock('#platform/page/text-length.ts', () => ({
  textLength: ({ length }: { length: number }, enough: number) => Math.min(length, enough),
}));

let near: (entries: object[]) => void = () => {};
let fill: () => void = () => {};
let page: EventTarget & { hidden?: boolean };

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(seen, { entered: [], answer: true });
  page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(look: typeof near) {
        near = look;
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(filled: () => void) {
        fill = filled;
      }
      observe() {}
      disconnect() {
        fill = () => {};
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type FakeFrame = {
  localName: string;
  isConnected: boolean;
  isSeen: boolean;
  contentDocument: (EventTarget & { length: number }) | null;
};

function frame(
  length: number | null,
  more: Partial<FakeFrame> = {},
): FakeFrame & { checkVisibility(): boolean } {
  const contentDocument =
    length === null ? null : Object.assign(new EventTarget(), { length, querySelectorAll: () => [] });
  const made = { localName: 'iframe', isConnected: true, isSeen: true, contentDocument, ...more };
  return {
    ...made,
    checkVisibility() {
      return this.isSeen;
    },
  };
}

const BIG = { width: 300, height: 200 };

/** A page's frames, and a way to bring one near the viewport. */
function finding(frames: readonly object[], slot: Partial<FramesSlot> = {}) {
  const stop = new AbortController();
  let entered = 0;
  const whole = {
    signal: stop.signal,
    roots: new Set([Object.assign(page, { querySelectorAll: () => frames })]),
    isReading: () => true,
    isArticle: () => false,
    within: new WeakSet<Document>(),
    entered: () => void entered++,
    finder: null,
    ...slot,
  } as unknown as FramesSlot;
  const finder = new Finder(whole);
  const come = async (target: object | undefined, size = BIG, isIntersecting = true) => {
    near([{ target, isIntersecting, boundingClientRect: size }]);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { finder, come, stop, entered: () => entered, within: whole.within };
}

test.each<[string, number, boolean, boolean, number]>([
  ['a caption where frames are few', 40, true, false, 1],
  ['hardly a word', 39, true, false, 0],
  // In a page that is not an article, a frame has to be one itself.
  ['an article in a page that is not one', 200, false, true, 1],
  ['text that is no article in such a page', 400, false, false, 0],
  ['the beginning of an article there', 199, false, true, 0],
])('%s', async (_, length, reading, isArticle, times) => {
  const one = frame(length);
  const { come } = finding([one], { isReading: () => reading, isArticle: () => isArticle });
  await come(one);
  expect(seen.entered).toHaveLength(times);
});

test('if there are many frames, only long prose is worth a script', async () => {
  const frames = [frame(399), frame(400), ...Array.from({ length: 5 }, () => frame(0))];
  const { come } = finding(frames);
  for (const one of frames.slice(0, 2)) await come(one);
  expect(seen.entered).toEqual([frames[1]]);
});

test('if nothing may be read, no frame is', async () => {
  const one = frame(5_000);
  await finding([one], { isReading: () => null, isArticle: () => true }).come(one);
  expect(seen.entered).toEqual([]);
});

test.each<[string, () => object, { width: number; height: number }, boolean]>([
  ['is far away', () => frame(5_000), BIG, false],
  ['is too narrow', () => frame(5_000), { width: 119, height: 200 }, true],
  ['is too low', () => frame(5_000), { width: 300, height: 59 }, true],
  ['is of another origin', () => frame(null), BIG, true],
  ['cannot be seen', () => frame(5_000, { isSeen: false }), BIG, true],
])('a frame that %s is left alone', async (_, make, size, isNear) => {
  const one = make();
  await finding([one]).come(one, size, isNear);
  expect(seen.entered).toEqual([]);
});

test('a frame is entered once, and again only if its page was left before the script arrived', async () => {
  const one = frame(5_000);
  const { come, entered, within } = finding([one]);
  seen.answer = false;
  await come(one);
  expect(entered()).toBe(0);
  seen.answer = true;
  await come(one);
  await come(one);
  expect([seen.entered.length, entered()]).toEqual([2, 1]);
  expect(within.has(one.contentDocument as never)).toBe(true);
});

test('a frame that fills slowly is checked after a pause, not with each word', async () => {
  const one = frame(0);
  const { come } = finding([one]);
  await come(one);
  one.contentDocument!.length = 500;
  for (let word = 0; word < 10; word++) fill();
  expect(seen.entered).toEqual([]);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(250);
  expect(seen.entered).toHaveLength(1);
});

test('a frame that fades in is checked again, but not for ever', async () => {
  const one = frame(500, { isSeen: false });
  const { come } = finding([one]);
  await come(one);
  await vi.advanceTimersByTimeAsync(250);
  expect(seen.entered).toEqual([]);
  one.isSeen = true;
  await vi.advanceTimersByTimeAsync(500);
  expect(seen.entered).toHaveLength(1);

  const never = frame(500, { isSeen: false });
  await finding([never]).come(never);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('in a hidden tab nothing is checked', async () => {
  const one = frame(0);
  const { come } = finding([one]);
  await come(one);
  one.contentDocument!.length = 500;
  page.hidden = true;
  fill();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(seen.entered).toEqual([]);
});

test('once the reader has switched us off, no frame is entered or waited for', async () => {
  const [one, other] = [frame(0), frame(500)];
  const { come, stop } = finding([one, other]);
  await come(one);
  fill();
  stop.abort();
  expect(vi.getTimerCount()).toBe(0);
  await come(other);
  expect(seen.entered).toEqual([]);
});

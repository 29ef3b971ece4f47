import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PointerActions, watchPointer } from '../../../../entrypoints/hover.content/pointer.ts';

// Node.js does not have these.
vi.hoisted(() => Object.assign(globalThis, { Range: class {} }));
vi.mock('#platform/page/node-kinds.ts', () => import('#tests/unit/plain-nodes.ts'));
vi.mock('#platform/page/sight.ts', () => ({ isInSight: () => true, isUncovered: () => true }));

type Listener = (event: object) => void;

const listeners = new Map<string, Listener[]>();
const listen = (type: string, listener: Listener) =>
  void listeners.set(type, [...(listeners.get(type) ?? []), listener]);

/** Fires an event as the reader causes it, or as a page's script makes it up. */
const happen = (type: string, event: object, isTrusted: boolean) => {
  const whole = {
    type,
    isTrusted,
    clientX: 5,
    clientY: 5,
    buttons: 0,
    timeStamp: 0,
    composedPath: () => [],
    ...event,
  };
  for (const listener of listeners.get(type) ?? []) listener(whole);
};

const box = { left: 0, top: 0, right: 10, bottom: 10, x: 0, y: 0, width: 10, height: 10 };
const node = {
  isConnected: true,
  ownerDocument: {
    createRange: () => ({ setStart() {}, setEnd() {}, getClientRects: () => [box] }),
  },
};
const mark = {
  mention: {},
  block: {},
  range: { startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 },
} as never;

const done: string[] = [];
const actions: PointerActions = {
  markAt: () => mark,
  isOnCard: () => false,
  isOverCard: () => false,
  offCard: () => {},
  prepare: () => void done.push('prepare'),
  open: () => void done.push('open'),
  leave: () => void done.push('leave'),
  dismiss: () => void done.push('dismiss'),
  opened: () => null,
  delays: () => ({ open: 300, close: 300, onHover: true }),
};

beforeEach(() => {
  vi.useFakeTimers();
  listeners.clear();
  done.length = 0;
  vi.stubGlobal('addEventListener', listen);
  vi.stubGlobal('document', { addEventListener: listen, documentElement: { addEventListener: listen } });
  vi.stubGlobal('getSelection', () => null);
  watchPointer(actions, new AbortController().signal);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ways = (isTrusted: boolean): readonly [string, () => void][] => [
  ['a move', () => happen('pointermove', { pointerType: 'mouse' }, isTrusted)],
  [
    'a tap',
    () => {
      happen('pointerdown', { pointerType: 'touch' }, isTrusted);
      happen('pointerup', { pointerType: 'touch' }, isTrusted);
    },
  ],
  ['a click', () => happen('pointerdown', { pointerType: 'mouse' }, isTrusted)],
];

test.each(ways(false))('%s that a page makes up does nothing', (_way, act) => {
  act();
  vi.advanceTimersByTime(2_000);
  expect(done).toEqual([]);
});

test.each(ways(true))('%s of the reader does something', (_way, act) => {
  act();
  vi.advanceTimersByTime(2_000);
  expect(done).not.toEqual([]);
});

test('a tap whose end a page made up opens nothing', () => {
  happen('pointerdown', { pointerType: 'touch' }, true);
  happen('pointerup', { pointerType: 'touch' }, false);
  expect(done).toEqual([]);
  happen('pointerup', { pointerType: 'touch' }, true);
  expect(done).toEqual(['open']);
});

test('a key that a page makes up opens nothing under a resting pointer', () => {
  actions.markAt = () => null;
  happen('pointermove', { pointerType: 'mouse' }, true);
  vi.advanceTimersByTime(2_000);
  actions.markAt = () => mark;
  happen('keydown', { key: 'Shift' }, false);
  vi.advanceTimersByTime(2_000);
  expect(done).toEqual([]);
  happen('keydown', { key: 'Shift' }, true);
  vi.advanceTimersByTime(2_000);
  expect(done).toContain('open');
});

test.each(['scroll', 'wheel'])('%s that a page makes up does not prevent a card from opening', type => {
  happen('pointermove', { pointerType: 'mouse' }, true);
  vi.advanceTimersByTime(100);
  happen(type, {}, false);
  vi.advanceTimersByTime(2_000);
  expect(done).toContain('open');
});

test('a pointerleave that a page makes up does not prevent a card from opening', () => {
  happen('pointermove', { pointerType: 'mouse' }, true);
  vi.advanceTimersByTime(100);
  happen('pointerleave', {}, false);
  vi.advanceTimersByTime(2_000);
  expect(done).toContain('open');
});

test('a card opens although the page keeps all movements from us', () => {
  happen('pointerenter', { pointerType: 'mouse', timeStamp: 1 }, true);
  happen('pointerenter', { pointerType: 'mouse', timeStamp: 1 }, true);
  vi.advanceTimersByTime(2_000);
  expect(done).toEqual([]);
  happen('pointerenter', { pointerType: 'mouse', timeStamp: 2 }, true);
  happen('pointerrawupdate', { pointerType: 'mouse' }, true);
  vi.advanceTimersByTime(2_000);
  expect(done).toContain('open');
});

test('where movements are reported, nothing else counts as one', () => {
  actions.markAt = () => null;
  happen('pointermove', { pointerType: 'mouse' }, true);
  vi.advanceTimersByTime(2_000);
  actions.markAt = () => mark;
  happen('pointerenter', { pointerType: 'mouse', timeStamp: 1 }, true);
  happen('pointerenter', { pointerType: 'mouse', timeStamp: 2 }, true);
  vi.advanceTimersByTime(2_000);
  expect(done).toEqual([]);
});

test.each([
  ['the mark', box, false],
  ['other text', { ...box, left: 50, right: 90 }, true],
])('with %s selected, a card opens: %s %s', (_what, selected, opens) => {
  vi.stubGlobal('getSelection', () => ({
    isCollapsed: false,
    getRangeAt: () => ({ getClientRects: () => [selected] }),
  }));
  happen('pointermove', { pointerType: 'mouse' }, true);
  vi.advanceTimersByTime(2_000);
  expect(done.includes('open')).toBe(opens);
});

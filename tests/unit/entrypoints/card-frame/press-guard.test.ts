import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { UNREAD } from '#platform/protocols/card-protocol.ts';
import { PressGuard } from '../../../../entrypoints/card-frame/press-guard.ts';

/** An event as far as the guard looks at it. Node.js has no pointer events. */
class Press {
  readonly type: string;
  readonly timeStamp: number;
  readonly isTrusted: boolean;
  readonly detail: number;
  prevented = false;

  constructor(type: string, { at, trusted = true, detail = 1 }: PressInit) {
    this.type = type;
    this.timeStamp = at;
    this.isTrusted = trusted;
    this.detail = detail;
  }

  preventDefault() {
    this.prevented = true;
  }

  stopImmediatePropagation() {}
}

type PressInit = { readonly at: number; readonly trusted?: boolean; readonly detail?: number };

const OPENED = 1_000;

let heard: Map<string, (event: Press) => void>;
let isAwake: boolean;
let tellVisible: (isVisible: boolean | undefined) => void;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  heard = new Map();
  isAwake = false;
  vi.stubGlobal('MouseEvent', Press);
  vi.stubGlobal('addEventListener', (type: string, listen: (event: Press) => void) =>
    heard.set(type, listen),
  );
  vi.stubGlobal('document', {
    addEventListener: () => {},
    documentElement: { toggleAttribute: (_: string, on: boolean) => (isAwake = on) },
  });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(look: (entries: { isVisible: boolean | undefined }[]) => void) {
        tellVisible = isVisible => look([{ isVisible }]);
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A guard of a card that was opened at {@link OPENED}. Without `isVisible` the browser does not report visibility. */
function open(isVisible?: boolean) {
  const refused = vi.fn();
  const guard = new PressGuard(refused);
  guard.watch({} as Element);
  tellVisible(isVisible);
  vi.advanceTimersByTime(OPENED);
  guard.open();
  return { guard, refused };
}

/** True if a press counts: the pointer goes down at `at` and comes up `held` ms later. */
function counts(at: number, { held = 0, trusted = true } = {}): boolean {
  vi.advanceTimersByTime(Math.max(0, at + held - performance.now()));
  heard.get('pointerdown')!(new Press('pointerdown', { at, trusted }));
  const click = new Press('click', { at: at + held, trusted });
  heard.get('click')!(click);
  return !click.prevented;
}

describe('A press on a card', () => {
  test.each([
    ['at once', 0, false],
    ['just before the card can have been read', UNREAD - 1, false],
    ['when it can have been read', UNREAD, true],
    ['long after', 10 * UNREAD, true],
  ])('that comes %s', (_when, after, does) => {
    open();
    expect(counts(OPENED + after)).toBe(does);
  });

  test('does not count if it began too early, however long it is held', () => {
    open();
    expect(counts(OPENED + 1, { held: 2 * UNREAD })).toBe(false);
  });

  test('of a key counts from when the key is pressed', () => {
    open();
    const enter = (at: number) => {
      const click = new Press('click', { at, detail: 0 });
      heard.get('click')!(click);
      return !click.prevented;
    };
    expect(enter(OPENED + UNREAD - 1)).toBe(false);
    expect(enter(OPENED + UNREAD)).toBe(true);
  });

  test('does not count if a script made it up', () => {
    open();
    expect(counts(OPENED + 2 * UNREAD, { trusted: false })).toBe(false);
  });

  test('does not count, and reports that, while the browser says that the card is covered', () => {
    const { guard, refused } = open(true);
    vi.advanceTimersByTime(2 * UNREAD);
    tellVisible(false);
    expect(counts(OPENED + 3 * UNREAD)).toBe(false);
    expect(refused).toHaveBeenCalledOnce();
    expect(guard.mayBeCovered).toBe(true);
  });

  test('has to wait again after the card reappears, and after something new has covered it', () => {
    const { guard } = open(true);
    vi.advanceTimersByTime(2 * UNREAD);
    tellVisible(false);
    tellVisible(true);
    const uncovered = performance.now();
    expect(counts(uncovered + UNREAD - 1)).toBe(false);
    expect(counts(uncovered + UNREAD)).toBe(true);
    guard.covered(true);
    const covered = performance.now();
    expect(counts(covered + UNREAD - 1)).toBe(false);
    expect(counts(covered + UNREAD)).toBe(true);
    expect(guard.mayBeCovered).toBe(true);
  });

  test('does not count after the card was closed', () => {
    open().guard.close();
    expect(counts(OPENED + 2 * UNREAD)).toBe(false);
  });
});

test('Controls look active once they can be pressed', () => {
  open();
  expect(isAwake).toBe(false);
  vi.advanceTimersByTime(UNREAD);
  expect(isAwake).toBe(true);
});

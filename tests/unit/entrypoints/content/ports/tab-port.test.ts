import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FrameState } from '#core/mentions/frame-state.ts';
import { type Jump, TAB_PORT } from '#platform/protocols/requests.ts';
import { TabPort } from '../../../../../entrypoints/content/ports/tab-port.ts';

const OWN_ID = 'backgrounder';

type Listener<Value> = (value: Value) => void;

/** The popup's end of the connection, with the messages that it received. */
function popup(name = TAB_PORT, id = OWN_ID) {
  const told: unknown[] = [];
  let hear: Listener<unknown> = () => {};
  let left: Listener<void> = () => {};
  return {
    told,
    say: (message: unknown) => hear(message),
    leave: () => left(),
    port: {
      name,
      sender: { id },
      onMessage: {
        addListener: (listener: typeof hear) => {
          hear = listener;
        },
      },
      onDisconnect: {
        addListener: (listener: typeof left) => {
          left = listener;
        },
      },
      postMessage: (message: unknown) => told.push(message),
    },
  };
}

const { listeners } = vi.hoisted(() => ({ listeners: new Set<(port: object) => void>() }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'backgrounder',
      onConnect: {
        addListener: (listener: (port: object) => void) => listeners.add(listener),
        removeListener: (listener: (port: object) => void) => listeners.delete(listener),
      },
    },
  },
}));

let pending: boolean;
let jumps: Jump[];
let ending: AbortController;

const state = () => ({ pending }) as FrameState;

function open(asked = popup()) {
  for (const listener of listeners) listener(asked.port);
  return asked;
}

beforeEach(() => {
  listeners.clear();
  pending = true;
  jumps = [];
  ending = new AbortController();
});

const frame = () => new TabPort(state, jump => jumps.push(jump), ending.signal);

describe('A popup that opens over a page', () => {
  test('gets the current state at once, and again whenever it changes', () => {
    const port = frame();
    const opened = open();
    pending = false;
    port.announce();
    expect(opened.told).toEqual([{ pending: true }, { pending: false }]);
  });

  test('gets no more messages once it has closed', () => {
    const port = frame();
    const [closed, other] = [open(), open()];
    closed.leave();
    port.announce();
    expect([closed.told.length, other.told.length]).toEqual([1, 2]);
  });

  test('takes the reader to a mention', () => {
    frame();
    const jump = { type: 'jump', frame: 'a-frame', card: 'own:goris' };
    open().say(jump);
    expect(jumps).toEqual([jump]);
  });

  test.each([null, 'jump', { type: 'jump' }, { type: 'open', frame: 'a-frame' }, { type: 'jump', frame: 1 }])(
    'takes him nowhere by %j',
    message => {
      frame();
      open().say(message);
      expect(jumps).toEqual([]);
    },
  );
});

describe('A page sends nothing about its cards', () => {
  test.each([
    ['to another extension', popup(TAB_PORT, 'another')],
    ['on a line for something else', popup('another')],
  ])('%s', (_who, asked) => {
    const port = frame();
    open(asked);
    port.announce();
    expect(asked.told).toEqual([]);
  });

  test('once it is no longer read', () => {
    const port = frame();
    const before = open();
    ending.abort();
    const after = open();
    port.announce();
    expect([before.told.length, after.told.length]).toEqual([1, 0]);
  });
});

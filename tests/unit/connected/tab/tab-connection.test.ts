import { beforeEach, expect, test, vi } from 'vitest';
import { TabConnection, type TabState } from '#connected/tab/tab-connection.ts';
import type { FrameState } from '#core/mentions/frame-state.ts';

type Port = {
  said: unknown[];
  say: (message: unknown) => void;
  end: () => void;
  ended: boolean;
};

const { browser, ports } = vi.hoisted(() => {
  const ports: Port[] = [];
  const browser = {
    runtime: { lastError: undefined },
    scripting: { executeScript: vi.fn() },
    tabs: {
      connect: () => {
        const heard: ((message: unknown) => void)[] = [];
        const over: (() => void)[] = [];
        const port: Port = {
          said: [],
          say: message => {
            for (const listener of heard) listener(message);
          },
          end: () => {
            for (const listener of over) listener();
          },
          ended: false,
        };
        ports.push(port);
        return {
          onMessage: { addListener: (listener: (message: unknown) => void) => heard.push(listener) },
          onDisconnect: { addListener: (listener: () => void) => over.push(listener) },
          postMessage: (message: unknown) => port.said.push(message),
          disconnect: () => {
            port.ended = true;
          },
        };
      },
    },
  };
  return { browser, ports };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  ports.length = 0;
  browser.scripting.executeScript.mockReset().mockResolvedValue([]);
});

const settle = () => new Promise(resolve => setTimeout(resolve, 0));

const state = (frame: string, more: Partial<FrameState> = {}): FrameState => ({
  frame,
  top: frame === 'top',
  state: 'reading',
  cards: [],
  within: 0,
  ...more,
});

/** A connected popup over a tab, and the states that it received. */
async function connected() {
  const known: TabState[] = [];
  const stop = new AbortController();
  const connection = new TabConnection(7, now => known.push(now), stop.signal);
  await settle();
  return { connection, known, stop, now: () => known.at(-1)! };
}

test('frames are contacted only once the page has our scripts', async () => {
  let ready = () => {};
  browser.scripting.executeScript.mockImplementation(() => new Promise<void>(resolve => (ready = resolve)));
  const { now } = await connected();
  expect(now()).toEqual({ listening: true, reading: null });
  expect(ports).toHaveLength(0);
  ready();
  await settle();
  expect(ports).toHaveLength(1);
});

test('the states of the frames are merged', async () => {
  const { now } = await connected();
  ports[0]?.say(state('top', { state: 'not-article' }));
  ports[0]?.say(state('inner'));
  expect(now()).toMatchObject({ listening: true, reading: { state: 'reading', top: false } });
});

test('an invalid message from a frame is ignored', async () => {
  const { known, now } = await connected();
  const before = known.length;
  ports[0]?.say({ frame: 'top' });
  ports[0]?.say(null);
  expect([known.length, now().reading]).toEqual([before, null]);
});

test('a page without a listener is recognised as silent', async () => {
  const { now } = await connected();
  ports[0]?.end();
  expect(now()).toEqual({ listening: false, reading: null });
});

test('a page that allows no script is contacted all the same: the browser then reports that nobody listens', async () => {
  browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access chrome:// pages.'));
  await connected();
  expect(ports).toHaveLength(1);
});

test('after a navigation the last state stays until the new page answers, and the old port is ignored', async () => {
  const { connection, now } = await connected();
  ports[0]?.say(state('top'));
  connection.connect();
  expect(ports[0]?.ended).toBe(true);
  expect(now()).toMatchObject({ listening: true, reading: { state: 'reading' } });
  await settle();
  ports[0]?.say(state('top', { state: 'failed' }));
  ports[0]?.end();
  expect(now()).toMatchObject({ listening: true, reading: { state: 'reading' } });
  ports[1]?.say(state('new', { state: 'not-article', top: true }));
  expect(now().reading?.state).toBe('not-article');
});

test('two navigations in a row cause one connection', async () => {
  const { connection } = await connected();
  connection.connect();
  connection.connect();
  await settle();
  expect(ports).toHaveLength(2);
});

test('a frame that starts to listen later is contacted too, once', async () => {
  await connected();
  ports[0]?.say(state('top', { within: 0 }));
  ports[0]?.say(state('top', { within: 1 }));
  await settle();
  expect(ports).toHaveLength(2);
  ports[1]?.say(state('top', { within: 1 }));
  await settle();
  expect(ports).toHaveLength(2);
});

test('a jump goes to its frame, and reading on to all of them', async () => {
  const { connection } = await connected();
  connection.jump('inner', 'p:a');
  connection.readOn();
  expect(ports[0]?.said).toEqual([
    { type: 'jump', frame: 'inner', card: 'p:a' },
    { type: 'read-on', frame: '' },
  ]);
});

test('a popup that closes disconnects, even while it connects', async () => {
  const first = await connected();
  first.stop.abort();
  expect(ports[0]?.ended).toBe(true);
  const stop = new AbortController();
  new TabConnection(7, () => {}, stop.signal);
  stop.abort();
  await settle();
  expect(ports).toHaveLength(1);
});

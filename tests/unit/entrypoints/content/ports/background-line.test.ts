import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** A port from the page to the background, seen from the background. */
type Port = {
  readonly asked: { type: string; request: number }[];
  closed: boolean;
  answer(message: unknown): void;
};

const ports: Port[] = [];

function connect() {
  const listeners: ((message: unknown) => void)[] = [];
  const port: Port = {
    asked: [],
    closed: false,
    answer: message => {
      if (!port.closed) for (const listener of listeners) listener(message);
    },
  };
  ports.push(port);
  return {
    onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
    onDisconnect: { addListener: () => {} },
    postMessage: (message: Port['asked'][number]) => port.asked.push(message),
    disconnect: () => {
      port.closed = true;
    },
  };
}

vi.mock('wxt/browser', () => ({ browser: { runtime: { connect } } }));

const last = () => ports.at(-1) as Port;
const reply = (request: number) => ({
  request,
  read: { revision: 1, blocks: [], cards: [], article: null, reasons: [] },
  reason: null,
});

async function makeLine() {
  const { BackgroundLine } = await import('../../../../../entrypoints/content/ports/background-line.ts');
  return new BackgroundLine(new AbortController().signal);
}

const ask = async () => {
  const line = await makeLine();
  return { answer: line.read({ language: 'en' }, [], [{ key: 0, text: 'Goris' }]) };
};

describe('The connection to the background', () => {
  beforeEach(() => {
    ports.length = 0;
    vi.useFakeTimers();
    vi.stubGlobal('__SURVEY__', false);
    vi.stubGlobal('location', { href: 'https://example.org/news/1' });
    vi.stubGlobal('document', { defaultView: {} });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('asks again after a second without an acknowledgement', async () => {
    const { answer } = await ask();
    await vi.advanceTimersByTimeAsync(990);
    expect(ports).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20);
    expect(ports).toHaveLength(2);
    expect(ports[0]?.closed).toBe(true);
    last().answer(reply(last().asked[0]!.request));
    expect(await answer).toMatchObject({ read: { revision: 1 } });
  });

  test('does not repeat a question that is being worked on, however long that takes', async () => {
    const { answer } = await ask();
    const [question] = last().asked;
    for (let beat = 0; beat < 120; beat++) {
      last().answer(question!.request);
      await vi.advanceTimersByTimeAsync(500);
    }
    last().answer(reply(question!.request));
    expect(await answer).toMatchObject({ read: { revision: 1 } });
    expect(ports).toHaveLength(1);
  });

  test('asks again if the background falls silent while it works', async () => {
    await ask();
    last().answer(last().asked[0]!.request);
    await vi.advanceTimersByTimeAsync(1_400);
    expect(ports).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(ports).toHaveLength(2);
    expect(last().asked).toHaveLength(1);
  });

  test('gives up after four tries, each with twice the time', async () => {
    const { answer } = await ask();
    await vi.advanceTimersByTimeAsync(15_100);
    expect(await answer).toBeNull();
    expect(ports).toHaveLength(4);
  });

  test('accepts no answer beyond the protocol’s limits', async () => {
    const { answer } = await ask();
    const { request } = last().asked[0]!;
    last().answer({ ...reply(request), reason: 'x'.repeat(1_000) });
    expect(ports[0]?.closed).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    last().answer(reply(last().asked[0]!.request));
    expect(await answer).toMatchObject({ read: { revision: 1 } });
  });
});

import { vi } from 'vitest';

type Listener = (...values: never[]) => unknown;

/** An event of the browser, and a way to fire it. */
function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) => void listeners.splice(listeners.indexOf(listener), 1),
    /** Fires the event and returns what the listeners return. */
    happen: (...values: unknown[]) => [...listeners].map(listener => listener(...(values as never[]))),
    clear: () => listeners.splice(0),
  };
}

export const OWN_ID = 'the-extension';
export const OWN_ORIGIN = 'https://the-extension.test/';

/** The parts of the browser API that the background uses; tests mock `wxt/browser` with this. */
export const fakeBrowser = {
  runtime: {
    id: OWN_ID,
    getURL: (path: string) => OWN_ORIGIN + path.replace(/^\//, ''),
    onConnect: event(),
    onMessage: event(),
  },
  tabs: {
    get: vi.fn(),
    create: vi.fn(async (_how: { url: string }) => ({})),
    onRemoved: event(),
    onUpdated: event(),
  },
  scripting: { executeScript: vi.fn(async (_what: unknown) => []) },
  action: {
    setBadgeText: vi.fn(async (_text: unknown) => undefined),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
  },
  storage: {
    local: { get: vi.fn(async () => ({})), set: vi.fn(async () => undefined) },
    session: sessionStorage(),
    onChanged: event(),
  },
};

function sessionStorage() {
  let kept: Record<string, unknown> = {};
  return {
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (values: object) => {
      kept = { ...kept, ...values };
    },
  };
}

/** The background's end of a port, with what it sends and a way to send to it. */
export function fakePort(name: string, sender: object | undefined) {
  const said: Record<string, unknown>[] = [];
  const onMessage = event();
  const onDisconnect = event();
  const state = { ended: false };
  const port = {
    name,
    sender,
    onMessage,
    onDisconnect,
    postMessage: (message: Record<string, unknown>) => {
      if (state.ended) throw new Error('The port is closed.');
      said.push(message);
    },
    disconnect: () => {
      state.ended = true;
      onDisconnect.happen();
    },
  };
  return { port, said, state, tell: (message: unknown) => onMessage.happen(message), onDisconnect };
}

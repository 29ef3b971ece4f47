import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FrameState } from '#core/mentions/frame-state.ts';
import { Frame } from '../../../../entrypoints/content/frame.ts';

/** What the mocks below return and record. */
const seen = vi.hoisted(() => ({
  isArticle: true,
  sessions: [] as { signal: AbortSignal; commands: string[]; jumps: string[]; readOn: number }[],
  state: (() => ({})) as () => unknown,
  jump: (_jump: object) => {},
  hear: (_message: object, _sender: object) => {},
  changeSettings: (_settings: object) => {},
  navigate: () => {},
  announced: 0,
}));

// Mocks, because Node.js has no page. These tests look at what the frame decides.
vi.mock('../../../../entrypoints/content/page-session.ts', () => ({
  PageSession: class {
    readonly #notes;
    readonly isReading = false;
    readonly isStopped = false;
    readonly failure = null;
    constructor(_settings: unknown, _changed: unknown, _rootFound: unknown, signal: AbortSignal) {
      this.#notes = { signal, commands: [] as string[], jumps: [] as string[], readOn: 0 };
      seen.sessions.push(this.#notes);
    }
    async start() {}
    redraw() {}
    clearBadge() {}
    cards() {
      return [];
    }
    command(command: string) {
      this.#notes.commands.push(command);
    }
    jumpTo(card: string) {
      this.#notes.jumps.push(card);
    }
    readOn() {
      this.#notes.readOn++;
    }
  },
}));
vi.mock('../../../../entrypoints/content/frames.ts', () => ({
  Frames: class {
    readonly within = new WeakSet();
    look() {}
    again() {}
  },
}));
vi.mock('../../../../entrypoints/content/ports/tab-port.ts', () => ({
  TabPort: class {
    constructor(state: () => unknown, jump: (jump: object) => void) {
      seen.state = state;
      seen.jump = jump;
    }
    announce() {
      seen.announced++;
    }
  },
}));
vi.mock('../../../../entrypoints/content/article/article-around.ts', () => ({
  isInArticle: () => seen.isArticle,
}));
vi.mock('../../../../entrypoints/content/watch-navigation.ts', () => ({
  watchNavigation: (look: () => void) => {
    seen.navigate = look;
  },
}));
vi.mock('#platform/page/shadow-roots.ts', () => ({ shadowRootOf: () => null }));
vi.mock('#platform/settings/settings.ts', () => ({
  readSettings: async () => ({}),
  siteOf: (address: string) => new URL(address).hostname,
  watchSettings: (changed: (settings: object) => void) => {
    seen.changeSettings = changed;
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'backgrounder',
      onMessage: {
        addListener: (listener: typeof seen.hear) => {
          seen.hear = listener;
        },
      },
    },
  },
}));

type Page = { location: { href: string }; hasFocus(): boolean; activeElement: object | null };

const OWN = { id: 'backgrounder' };

let page: Page;

beforeEach(() => {
  seen.isArticle = true;
  seen.sessions.length = 0;
  seen.announced = 0;
  page = { location: { href: 'https://example.org/news/1' }, hasFocus: () => true, activeElement: null };
  vi.stubGlobal('document', page);
  vi.stubGlobal('origin', 'https://example.org');
  const view = {};
  vi.stubGlobal('window', Object.assign(view, { top: view }));
});

afterEach(() => vi.unstubAllGlobals());

const settings = (sites: Record<string, 'always' | 'never'> = {}, on = true) => ({ on, sites });

function start(given: object = settings()) {
  const frame = new Frame(page as unknown as Document, new AbortController().signal);
  const before = seen.state() as FrameState;
  frame.start(given as Parameters<Frame['start']>[0], Promise.resolve());
  return { before, now: () => seen.state() as FrameState };
}

/** Number of running readings of the page. */
const readings = () => seen.sessions.filter(({ signal }) => !signal.aborted).length;

describe('A page', () => {
  test.each([
    ['is read where it is an article', settings(), true, 'reading'],
    ['is left alone where it is none', settings(), false, 'not-article'],
    [
      'is read where the reader said "always" of its site',
      settings({ 'example.org': 'always' }),
      false,
      'reading',
    ],
    ['is left alone where he said "never"', settings({ 'example.org': 'never' }), true, 'off'],
    ['is left alone while all is switched off', settings({ 'example.org': 'always' }, false), true, 'off'],
    ['goes by the rule of its own site alone', settings({ 'example.com': 'never' }), true, 'reading'],
  ] as const)('%s', (_what, given, isArticle, state) => {
    seen.isArticle = isArticle;
    expect(start(given).now().state).toBe(state);
    expect(readings()).toBe(state === 'reading' ? 1 : 0);
  });

  test('in a sandbox is not read, because no card can be shown there', () => {
    vi.stubGlobal('origin', 'null');
    expect(start(settings({ 'example.org': 'always' })).now().state).toBe('not-article');
  });

  test('is reported as pending while that is undecided', () => {
    expect(start().before).toMatchObject({ state: 'reading', pending: true, cards: [] });
  });

  test('is read once, however often it is judged', () => {
    start();
    seen.navigate();
    seen.navigate();
    expect(seen.sessions).toHaveLength(1);
  });

  test('is no longer read once the reader switches it off, and is read again when he switches it on', () => {
    const { now } = start();
    seen.changeSettings(settings({ 'example.org': 'never' }));
    expect([readings(), now().state]).toEqual([0, 'off']);
    seen.changeSettings(settings());
    expect([readings(), now().state]).toEqual([1, 'reading']);
  });

  test('is read when it becomes an article without a load, and the popup is informed', () => {
    seen.isArticle = false;
    const { now } = start();
    const { announced } = seen;
    seen.isArticle = true;
    seen.navigate();
    expect([readings(), now().state]).toEqual([1, 'reading']);
    expect(seen.announced).toBeGreaterThan(announced);
  });
});

describe('A command from the reader', () => {
  test('by key is carried out in the focused frame', () => {
    start();
    seen.hear({ type: 'command', command: 'next-mention' }, OWN);
    expect(seen.sessions[0]?.commands).toEqual(['next-mention']);
  });

  test.each([
    ['what another extension says', { type: 'command', command: 'next-mention' }, { id: 'another' }],
    ['what is no command', { type: 'command', command: 'format-disk' }, OWN],
  ])('is not %s', (_what, message, sender) => {
    start();
    seen.hear(message, sender);
    expect(seen.sessions[0]?.commands).toEqual([]);
  });

  test('from the popup is carried out in the frame that it names', () => {
    const { now } = start();
    seen.jump({ type: 'jump', frame: now().frame, card: 'own:goris' });
    seen.jump({ type: 'jump', frame: 'another', card: 'own:kapan' });
    expect(seen.sessions[0]?.jumps).toEqual(['own:goris']);
  });

  test('to read on is carried out in every frame', () => {
    start();
    seen.jump({ type: 'read-on', frame: 'another' });
    expect(seen.sessions[0]?.readOn).toBe(1);
  });
});

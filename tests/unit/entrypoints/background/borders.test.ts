import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import type { GlossaryCard } from '#core/glossary/glossary-card.ts';
import { success } from '#core/result.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import {
  LONGEST_LANGUAGE,
  LONGEST_PIECE,
  LONGEST_TITLE,
  MOST_CARDS,
  MOST_NAMED,
  MOST_PIECES,
  READING_PORT,
} from '#platform/protocols/mentions-protocol.ts';
import { answerRequests } from '../../../../entrypoints/background/answer-requests.ts';
import { CardSender } from '../../../../entrypoints/background/cards/send-cards.ts';
import {
  compileGlossary,
  namesToMark,
} from '../../../../entrypoints/background/glossary/compile-glossary.ts';
import type { MentionFinder } from '../../../../entrypoints/background/mentions/mention-finder.ts';
import { serveMentions } from '../../../../entrypoints/background/mentions/serve-mentions.ts';
import { isCardFrame } from '../../../../entrypoints/background/senders/is-card-frame.ts';
import { isOwnSender } from '../../../../entrypoints/background/senders/is-own-sender.ts';
import { fakeBrowser, fakePort, OWN_ID, OWN_ORIGIN } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

const ADDRESS = 'https://www.news.example/a?id=1#part';
const IN_PAGE = { id: OWN_ID, url: ADDRESS, frameId: 0, tab: { id: 7, url: ADDRESS, incognito: false } };
/** Our frame in which a card is drawn, in that page. */
const FRAME = { ...IN_PAGE, url: `${OWN_ORIGIN}card.html?token`, frameId: 5 };
const PRIVATE_WINDOW = { ...FRAME, tab: { ...IN_PAGE.tab, incognito: true } };
const FOREIGN = { ...FRAME, id: 'another-extension' };
const OPTIONS = {
  id: OWN_ID,
  url: `${OWN_ORIGIN}options.html`,
  tab: { id: 8, url: `${OWN_ORIGIN}options.html` },
};
const NOBODY = Symbol('nobody');
const POPUP = { id: OWN_ID, url: `${OWN_ORIGIN}popup.html` };

const card = (id: string, more: Partial<Card> = {}): Card => ({
  id,
  kind: 'place',
  title: `Title of ${id}`,
  language: 'en',
  gist: 'Somewhere',
  names: [],
  statements: [],
  sources: [],
  place: { shapes: [{ type: 'point', position: [44.5, 40.2] }], drawnBy: 'A test' },
  ...more,
});

const CARDS: GlossaryCard[] = [card('p:open'), card('own:secret', { private: true, note: 'Mine' })].map(
  (one, index) => ({ number: index + 1, id: one.id, edition: 1, origin: 'pack', card: one }),
);

const glossary = {
  revision: async () => success(1),
  packs: async () => success([]),
  get: async (id: string) => success(CARDS.find(one => one.id === id) ?? null),
  getMany: async (ids: string[]) => success(CARDS.filter(({ id }) => ids.includes(id))),
  eachBatch: async (visit: (batch: readonly GlossaryCard[]) => void) => {
    visit(CARDS);
    return success(1);
  },
} as unknown as Glossary;

/** What was read, and the address for which it was read. */
const read: { blocks: unknown; address: string | undefined }[] = [];
const reader = {
  read: async ({ blocks }: { blocks: unknown }, says: (revision: number, article: object) => unknown) => {
    await says(1, {});
    read[read.length - 1]!.blocks = blocks;
    return success({ revision: 1, blocks: [], cards: [], article: null, reasons: [] });
  },
  heldBack: async () => [],
} as unknown as MentionFinder;
const says = {
  of: async (_revision: number, _article: object, address: string | undefined) => {
    read.push({ blocks: null, address });
    return success({ choices: [], date: null });
  },
};

const kept: { choices: unknown[]; removed: number[]; dates: unknown[]; reads: string[] } = {
  choices: [],
  removed: [],
  dates: [],
  reads: [],
};

beforeEach(() => {
  read.length = 0;
  Object.assign(kept, { choices: [], removed: [], dates: [], reads: [] });
  fakeBrowser.runtime.onConnect.clear();
  fakeBrowser.runtime.onMessage.clear();
  // An atlas without countries.
  const atlas = {
    type: 'Topology',
    arcs: [],
    objects: { countries: { type: 'GeometryCollection', geometries: [] } },
  };
  vi.stubGlobal('location', new URL(OWN_ORIGIN));
  vi.stubGlobal('fetch', async () => ({ json: async () => atlas }));
  const budget = { admit: () => true, admitCards: (ids: Set<string>) => ids };
  serveMentions(reader, says as never, { of: async () => budget } as never, () => {});
  answerRequests({
    glossary,
    cards: new CardSender(glossary),
    keeper: {} as never,
    budgets: {} as never,
    choices: {
      choose: async (choice: unknown) => success({ key: kept.choices.push(choice), choice, madeAt: 1 }),
      remove: async (key: number) => success(void kept.removed.push(key) as unknown as null),
    } as never,
    dates: {
      set: async (...values: unknown[]) => success(void kept.dates.push(values) as unknown as null),
    } as never,
    reads: { note: async ({ id }: Card) => success(void kept.reads.push(id) as unknown as null) } as never,
  });
});

afterEach(() => vi.unstubAllGlobals());

/** Waits until everything that was started has finished. */
const settle = () => new Promise(resolve => setTimeout(resolve, 0));

async function onPort(sender: object | undefined, ...messages: unknown[]) {
  const { port, said, state, tell, onDisconnect } = fakePort(READING_PORT, sender);
  fakeBrowser.runtime.onConnect.happen(port);
  const heard = messages.flatMap(message => tell(message));
  await settle();
  return { said, state, heard, tell, onDisconnect };
}

const READ = {
  type: 'read',
  request: 2,
  article: { language: 'en' },
  named: [],
  blocks: [{ key: 0, text: 'Baku' }],
};

describe('the reading port', () => {
  test.each([
    ['another extension', FOREIGN],
    ['nobody', undefined],
    ['a sender without an id', { tab: IN_PAGE.tab }],
  ])('is deaf to %s', async (_who, sender) => {
    const { said, heard } = await onPort(sender, READ);
    expect(heard).toEqual([]);
    expect(said).toEqual([]);
    expect(read).toEqual([]);
  });

  test('is accepted only under its name', async () => {
    const { port, tell } = fakePort('other', IN_PAGE);
    fakeBrowser.runtime.onConnect.happen(port);
    expect(tell(READ)).toEqual([]);
  });

  test('reads for the address that the browser gives', async () => {
    await onPort({ ...IN_PAGE, url: 'https://frame.example/', frameId: 3 }, READ);
    expect(read).toEqual([{ address: ADDRESS, blocks: READ.blocks }]);
  });

  test('reads without an address if the browser gives none for the page', async () => {
    const tab = { id: 7, incognito: false };
    await onPort({ ...IN_PAGE, url: 'https://frame.example/', frameId: 3, tab }, READ);
    await onPort({ ...IN_PAGE, url: 'https://top.example/', frameId: 0, tab }, READ);
    expect(read.map(({ address }) => address)).toEqual([undefined, 'https://top.example/']);
  });

  const block = { key: 0, text: 'a' };
  test.each<[string, object]>([
    ['an unknown type', { type: 'all-cards', request: 1 }],
    ['an unknown field', { ...READ, address: 'https://bank.example/' }],
    ['an unknown field of the article', { ...READ, article: { language: 'en', address: 'x' } }],
    ['a text that is too long', { ...READ, blocks: [{ key: 0, text: 'a'.repeat(LONGEST_PIECE + 1) }] }],
    ['too many texts', { ...READ, blocks: Array(MOST_PIECES + 1).fill(block) }],
    ['too many cards named', { ...READ, named: Array(MOST_NAMED + 1).fill('p:open') }],
    ['a language that is too long', { ...READ, article: { language: 'a'.repeat(LONGEST_LANGUAGE + 1) } }],
    [
      'a headline that is too long',
      { ...READ, article: { language: 'en', title: 'a'.repeat(LONGEST_TITLE + 1) } },
    ],
    ['whole cards', { type: 'cards', request: 1, ids: ['p:open'] }],
    ['an id that is none', { ...READ, named: ['../secret'] }],
    ['a request without a number', { ...READ, request: 'one' }],
    ['nothing', {}],
  ])('ends with %s, and answers nothing', async (_what, message) => {
    const { said, state } = await onPort(IN_PAGE, message);
    expect(state.ended).toBe(true);
    expect(said.filter(reply => reply.read)).toEqual([]);
    expect(read).toEqual([]);
  });

  test('accepts as much as is allowed', async () => {
    const full = { ...READ, blocks: Array(MOST_PIECES).fill({ key: 0, text: 'a'.repeat(LONGEST_PIECE) }) };
    const { said, state } = await onPort(IN_PAGE, full);
    expect(state.ended).toBe(false);
    expect(said.filter(reply => reply.read)).toHaveLength(1);
  });

  test('sends nothing to a page that has gone', async () => {
    const { said, tell, onDisconnect } = await onPort(IN_PAGE);
    onDisconnect.happen();
    tell(READ);
    await settle();
    expect(said.filter(reply => reply.read)).toEqual([]);
  });

  test('counts cards for the tab and frame that the browser gives', async () => {
    fakeBrowser.action.setBadgeText.mockClear();
    await onPort(IN_PAGE, { type: 'marked', ids: ['p:open', 'p:other'] });
    await onPort({ ...IN_PAGE, frameId: 2 }, { type: 'marked', ids: ['p:open', 'p:third'] });
    await vi.waitFor(() => expect(fakeBrowser.action.setBadgeText).toHaveBeenCalledTimes(2));
    expect(fakeBrowser.action.setBadgeText.mock.calls).toEqual([
      [{ tabId: 7, text: '2' }],
      [{ tabId: 7, text: '3' }],
    ]);
  });
});

describe('a private card', () => {
  test('contributes no names to mark', async () => {
    expect(namesToMark(CARDS[1]!)).toEqual([]);
    expect(namesToMark(CARDS[0]!).length).toBeGreaterThan(0);
    const compiled = await compileGlossary(glossary);
    expect(compiled.ok).toBe(true);
  });
});

/** The background's answer to a request; undefined if it does not handle it. */
async function ask(message: unknown, sender: unknown = FRAME): Promise<unknown> {
  return fakeBrowser.runtime.onMessage.happen(message, sender === NOBODY ? undefined : sender)[0];
}

const MEANS = { type: 'means', name: 'Baku', card: 'p:open' };
const decide = (reach: string, decision: object = MEANS) => ({ type: 'decide', decision, reach });
const setDate = (more: object = {}) => ({ type: 'set-date', date: '2026-01-02', ...more });

describe('requests', () => {
  test.each([
    ['the card’s interface', { type: 'load-hover' }],
    ['the options', { type: 'open-options' }],
    ['a decision', decide('always')],
    ['a day', setDate()],
    ['cards', { type: 'cards', ids: ['p:open'] }],
    ['a map', { type: 'map', card: 'p:open' }],
    ['a card that was shown', { type: 'card-shown', card: 'p:open' }],
    ['a decision back', { type: 'undecide', key: 1 }],
  ])('of another extension for %s are not taken', async (_what, message) => {
    fakeBrowser.tabs.create.mockClear();
    fakeBrowser.scripting.executeScript.mockClear();
    for (const sender of [FOREIGN, NOBODY, {}]) expect(await ask(message, sender)).toBeUndefined();
    expect(kept).toEqual({ choices: [], removed: [], dates: [], reads: [] });
    expect(fakeBrowser.tabs.create).not.toHaveBeenCalled();
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test.each([
    ['an unknown type', { type: 'all-cards' }],
    ['an unknown field', { type: 'map', card: 'p:open', for: 'me' }],
    ['too many cards', { type: 'cards', ids: Array(MOST_CARDS + 1).fill('p:open') }],
    ['a decision about an address', decide('article', { ...MEANS, scope: { type: 'always' } })],
    ['a decision of no known reach', decide('world')],
    ['an id that is none', { type: 'card-shown', card: 'secret' }],
    ['a name that is too long', decide('always', { ...MEANS, name: 'a'.repeat(2_001) })],
    ['a title that is too long', { type: 'open-options', newTitle: 'a'.repeat(201) }],
    ['a day that is none', setDate({ date: 'today' })],
    ['nothing', null],
  ])('with %s are not taken', async (_what, message) => expect(await ask(message)).toBeUndefined());

  const PAGES = [
    ['a page', IN_PAGE],
    ['the options', OPTIONS],
    ['the popup', POPUP],
    ['a card’s page that stands in no tab', { id: OWN_ID, url: FRAME.url }],
    ['a page that calls itself a card', { ...FRAME, url: 'https://evil.example/card.html' }],
    ['nobody knows where', { ...FRAME, url: undefined }],
  ] as const;

  test.each(PAGES)(
    'for what a card says, and what is decided on it, are not taken from %s',
    async (_who, sender) => {
      const asked = [
        { type: 'cards', ids: ['p:open'] },
        { type: 'map', card: 'p:open' },
        { type: 'card-shown', card: 'p:open' },
        decide('always'),
        { type: 'undecide', key: 1 },
      ];
      for (const message of asked) expect((await ask(message, sender)) ?? null).toBeNull();
      expect(kept).toEqual({ choices: [], removed: [], dates: [], reads: [] });
    },
  );

  test('for cards are answered without private cards', async () => {
    const cards = await ask({ type: 'cards', ids: ['p:open', 'own:secret'] });
    expect(cards).toMatchObject([{ card: { id: 'p:open' } }]);
    expect(JSON.stringify(cards)).not.toContain('secret');
  });

  test('for a map are answered, except for a private card', async () => {
    expect(await ask({ type: 'map', card: 'p:open' })).toMatchObject({ drawnBy: 'A test' });
    expect(await ask({ type: 'map', card: 'own:secret' })).toBeNull();
    expect(await ask({ type: 'map', card: 'p:gone' })).toBeNull();
  });

  test('load the card’s script into the sender’s frame, and nowhere else', async () => {
    fakeBrowser.scripting.executeScript.mockClear();
    expect(await ask({ type: 'load-hover' }, { ...IN_PAGE, frameId: 3 })).toBe(true);
    expect(fakeBrowser.scripting.executeScript.mock.calls[0]?.[0]).toMatchObject({
      target: { tabId: 7, frameIds: [3] },
    });
    expect(await ask({ type: 'load-hover' }, { id: OWN_ID })).toBeUndefined();
  });

  test('open no page except the options', async () => {
    fakeBrowser.tabs.create.mockClear();
    await ask({ type: 'open-options', newTitle: 'javascript:alert(1)#"><' });
    const { url } = fakeBrowser.tabs.create.mock.calls[0]![0];
    expect(url).toBe(`${OWN_ORIGIN}options.html#new=javascript%3Aalert(1)%23%22%3E%3C`);
  });
});

describe('a decision', () => {
  test('applies to the page that the browser gives', async () => {
    expect(await ask(decide('article'))).toEqual({ ok: true, key: 1 });
    expect(await ask(decide('site'))).toEqual({ ok: true, key: 2 });
    expect(kept.choices).toEqual([
      { ...MEANS, scope: { type: 'article', address: 'https://www.news.example/a?id=1' } },
      { ...MEANS, scope: { type: 'site', site: 'news.example' } },
    ]);
  });

  test('in a private window is stored without an address', async () => {
    for (const reach of ['article', 'site'])
      expect(await ask(decide(reach), PRIVATE_WINDOW)).toEqual({ ok: false, reason: 'private-window' });
    expect(await ask(decide('always'), PRIVATE_WINDOW)).toMatchObject({ ok: true });
    expect(JSON.stringify(kept.choices)).not.toContain('news.example');
  });
});

describe('the day of an article', () => {
  beforeEach(() => {
    fakeBrowser.tabs.get.mockImplementation(async (tab: number) =>
      tab === 9
        ? { id: 9, incognito: true, url: 'https://secret.example/' }
        : { id: tab, incognito: false, url: `https://news.example/${tab}` },
    );
  });

  test('cannot be set by a page’s script', async () => {
    for (const tab of [undefined, 3, 7])
      expect(await ask(setDate({ tab }), IN_PAGE)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(kept.dates).toEqual([]);
  });

  test('is set for the page that contains the card', async () => {
    expect(await ask(setDate())).toEqual({ ok: true });
    expect(kept.dates).toEqual([['https://www.news.example/a?id=1', '2026-01-02']]);
  });

  test('cannot be set by a page that names a tab, be it another one or its own', async () => {
    for (const tab of [3, 7])
      expect(await ask(setDate({ tab }))).toEqual({ ok: false, reason: 'not-allowed' });
    expect(kept.dates).toEqual([]);
  });

  test('is set by the popup for its tab', async () => {
    expect(await ask(setDate({ tab: 3 }), POPUP)).toEqual({ ok: true });
    expect(kept.dates).toEqual([['https://news.example/3', '2026-01-02']]);
    expect(await ask(setDate(), POPUP)).toEqual({ ok: false, reason: 'not-allowed' });
  });

  test('is not stored for a private window, whoever asks', async () => {
    expect(await ask(setDate(), PRIVATE_WINDOW)).toEqual({ ok: false, reason: 'private-window' });
    expect(await ask(setDate({ tab: 9 }), POPUP)).toEqual({ ok: false, reason: 'private-window' });
    expect(kept.dates).toEqual([]);
  });

  test('cannot be set by a sender that is neither a page nor one of our windows', async () => {
    const sender = { id: OWN_ID, url: 'https://news.example/' };
    expect(await ask(setDate({ tab: 3 }), sender)).toBeUndefined();
  });
});

describe('a record of reading', () => {
  test('is not stored for a private window or a private card', async () => {
    await ask({ type: 'card-shown', card: 'p:open' }, PRIVATE_WINDOW);
    await ask({ type: 'card-shown', card: 'own:secret' });
    expect(kept.reads).toEqual([]);
    await ask({ type: 'card-shown', card: 'p:open' });
    expect(kept.reads).toEqual(['p:open']);
  });
});

test.each([
  [FRAME, true],
  [IN_PAGE, false],
  [OPTIONS, false],
  [POPUP, false],
  [{ ...FRAME, url: `${OWN_ORIGIN}card.html/../options.html` }, false],
  [{ ...FRAME, url: 'https://the-extension.test.evil.example/card.html' }, false],
  [{ ...FRAME, url: undefined }, false],
  [{ ...FRAME, tab: undefined }, false],
])('%j is a card’s frame: %s', (sender, isFrame) => {
  expect(isCardFrame(sender as never)).toBe(isFrame);
});

test.each([
  [IN_PAGE, true],
  [FOREIGN, false],
  [undefined, false],
  [{}, false],
])('%j is one of ours: %s', (sender, own) => expect(isOwnSender(sender as never)).toBe(own));

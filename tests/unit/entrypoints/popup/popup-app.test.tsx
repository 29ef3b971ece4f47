import { beforeEach, expect, test, vi } from 'vitest';
import type { CardPaneProps } from '#components/popup/CardPane.tsx';
import type { PopupPageProps } from '#components/popup/PopupPage.tsx';
import type { PopupTab } from '#connected/tab/find-tab.ts';
import type { ArticleCard, PageReading } from '#core/mentions/page-reading.ts';
import type { OwnNames } from '#core/settings/settings.ts';
import { DEFAULT_SETTINGS } from '#platform/settings/settings.ts';
import { PopupApp } from '../../../../entrypoints/popup/PopupApp.tsx';
import { done, drawn } from '../../rendered.ts';

/** What the hooks below return, and what the popup passes on. */
const seen = vi.hoisted(() => ({
  view: {} as Record<string, unknown>,
  text: undefined as unknown,
  ownNames: null as unknown,
  held: 0,
  keepsReads: [] as boolean[],
  page: null as unknown,
  pane: null as unknown,
  did: [] as string[],
  fails: false,
}));

vi.mock('#components/popup/PopupPage.tsx', () => ({
  PopupPage: (props: unknown) => {
    Object.assign(seen, { page: props, pane: null });
    return null;
  },
}));
vi.mock('#components/popup/CardPane.tsx', () => ({
  CardPane: (props: unknown) => {
    Object.assign(seen, { page: null, pane: props });
    return null;
  },
}));
vi.mock('#connected/tab/use-tab.ts', () => ({ useTab: () => seen.view }));
vi.mock('#connected/settings/use-settings.ts', () => ({ useSettings: (first: unknown) => first }));
vi.mock('#connected/settings/use-own-names.ts', () => ({ useOwnNames: () => seen.ownNames }));
vi.mock('#connected/settings/use-held-names.ts', () => ({ useHeldNames: () => seen.held }));
vi.mock('#connected/glossary/use-glossary-changes.ts', () => ({ useGlossaryChanges: () => 0 }));
vi.mock('#connected/glossary/use-glossary-state.ts', () => ({
  useGlossaryState: () => ({ loss: null, failure: null }),
}));
vi.mock('#connected/glossary/use-glossary.ts', () => ({
  useGlossaryHealth: () => ({ ok: true, cards: 3 }),
  useSearch: (_glossary: unknown, query: string) => ({
    cards:
      query === ''
        ? null
        : [
            { id: 'p:a', kind: 'place', title: 'A' },
            { id: 'p:z', kind: 'place', title: 'Z' },
          ],
    more: false,
    failure: null,
  }),
  useOpenedCard: () => ({ state: 'loading' }),
}));
vi.mock('#connected/article/use-card-changes.ts', () => ({
  useCardChanges: (_reads: unknown, _opened: unknown, keeps: boolean) => {
    seen.keepsReads.push(keeps);
    return null;
  },
}));
vi.mock('#platform/protocols/set-article-date.ts', () => ({
  setArticleDate: async (date: string, tab: number) => void seen.did.push(`day of ${tab}: ${date}`),
}));
vi.mock('#connected/options/open-options.ts', () => ({
  openOptions: async (route?: { page: string }) => void seen.did.push(`options ${route?.page ?? ''}`),
}));
vi.mock('../../../../entrypoints/popup/open-reading-view.ts', () => ({
  canOpenReadingView: () => true,
  openReadingView: async () => {},
}));
vi.mock('../../../../entrypoints/popup/use-article-text.ts', () => ({
  useArticleText: () => ({ text: seen.text, jumpTo: () => {}, packOf: () => null }),
}));
vi.mock('#platform/settings/own-names.ts', async load => ({
  ...(await load<object>()),
  allowOwnNames: async (site: string, allowed: boolean) => {
    if (seen.fails) throw new Error('No room');
    seen.did.push(`${site} ${allowed ? 'allowed' : 'not allowed'}`);
  },
  changeOwnNames: async ({ marked }: Partial<OwnNames>) => void seen.did.push(`marked ${marked}`),
}));
vi.mock('wxt/browser', () => ({ browser: {} }));

const TAB: PopupTab = { id: 7, url: 'https://www.news.example/a', loading: false, privateWindow: false };
const CARD: ArticleCard = {
  id: 'p:a',
  kind: 'place',
  title: 'A',
  gist: '',
  mentions: 3,
  unsure: 0,
  frames: [{ frame: 'x', mentions: 3 }],
} as unknown as ArticleCard;
const READING: PageReading = { state: 'reading', reason: null, pending: false, top: true, cards: [CARD] };
const TEXT = { date: null, cards: [], all: [], packs: [], spots: new Map() };
const ALLOWED: OwnNames = { marked: 'allowed', sites: [], publicPacks: {} };

beforeEach(() => {
  Object.assign(seen, {
    view: {
      tab: TAB,
      reading: READING,
      listening: true,
      access: true,
      jump: (id: string) => void seen.did.push(`jump ${id}`),
      readOn: () => void seen.did.push('read on'),
    },
    text: TEXT,
    ownNames: ALLOWED,
    held: 0,
    keepsReads: [],
    did: [],
    fails: false,
  });
  vi.stubGlobal('CSS', { escape: (id: string) => id });
});

function popup(view: object = {}, firstTab: PopupTab | null = TAB) {
  Object.assign(seen.view, view);
  drawn(
    <PopupApp
      glossary={{} as never}
      reads={{} as never}
      firstSettings={DEFAULT_SETTINGS}
      firstTab={firstTab}
    />,
  );
  window.close = () => void seen.did.push('close');
}
const page = () => seen.page as PopupPageProps;
const pane = () => seen.pane as CardPaneProps | null;

test('an article is shown with its cards', () => {
  popup();
  expect(page().page.status).toBe('reading');
  expect(page().article).toMatchObject({ cards: [{ id: 'p:a' }], text: TEXT });
});

test('the list waits while the page is being read', () => {
  seen.text = undefined;
  popup();
  expect(page().article).toBeNull();
});

test('a page whose reading has stopped is read further on request, and no other page is', () => {
  popup();
  expect(page().onReadOn).toBeUndefined();
  popup({ reading: { ...READING, stopped: true } });
  page().onReadOn?.();
  expect(seen.did).toEqual(['read on']);
});

test('cards open from one another in place of the list, and lead back the same way', async () => {
  popup();
  await done(() => page().article?.onOpen('p:a'));
  expect(pane()).toMatchObject({ id: 'p:a', nested: false });
  await done(() => pane()?.onOpenCard('p:z'));
  expect(pane()).toMatchObject({ id: 'p:z', nested: true });
  await done(() => pane()?.onBack());
  expect(pane()?.id).toBe('p:a');
  await done(() => pane()?.onOpenCard('p:z'));
  await done(() => pane()?.onClose());
  expect(pane()).toBeNull();
});

test('a card of the article leads to its mentions and has the article’s day; another one has neither', async () => {
  popup();
  await done(() => page().article?.onOpen('p:a'));
  pane()?.onJump?.();
  expect(seen.did).toEqual(['jump p:a']);
  expect(pane()?.article).toBeNull();
  await done(() => pane()?.onOpenCard('p:z'));
  expect([pane()?.onJump, pane()?.article]).toEqual([undefined, undefined]);
});

test('search results show how often the article mentions them', async () => {
  popup();
  await done(() => page().search.onQuery('a'));
  expect(page().search.found).toMatchObject([{ id: 'p:a', mentions: 3 }, { id: 'p:z' }]);
  expect(page().search.found?.[1]).not.toHaveProperty('mentions');
});

test.each([
  [TAB, true],
  [{ ...TAB, privateWindow: true }, false],
  // The kind of window is unknown.
  [null, false],
])('what is read is kept, and in no private window (%j)', (tab, keeps) => {
  popup({}, tab);
  expect(seen.keepsReads).toEqual([keeps]);
});

test('another page of ours opens before the popup closes', async () => {
  popup();
  await done(() => page().onImport());
  expect(seen.did).toEqual(['options packs', 'close']);
});

test('the article’s day is that of this tab, and without a tab there is none', async () => {
  popup();
  await page().article?.onKeepDay?.('2023-09-19');
  expect(seen.did).toEqual(['day of 7: 2023-09-19']);
  popup({ tab: null });
  expect(await page().article?.onKeepDay?.('2023-09-19')).toBe('no-address');
});

test('the site’s switch is shown for readable pages, and not for the browser’s own pages', () => {
  popup();
  expect(page().header.site).toBe('news.example');
  // Browsers keep extensions out of their stores, so a rule for a store would do nothing.
  for (const url of ['about:config', 'https://addons.mozilla.org/']) {
    popup({ tab: { ...TAB, url } });
    expect(page().header.site).toBeNull();
  }
});

test.each<[string, OwnNames | null, boolean | null]>([
  ['is there, and off', ALLOWED, false],
  ['is on where the site is allowed', { ...ALLOWED, sites: ['news.example'] }, true],
  ['is left out where they are marked everywhere', { ...ALLOWED, marked: 'everywhere' }, null],
  ['is left out until it is known', null, null],
])('the switch for own names %s', (_, ownNames, on) => {
  seen.ownNames = ownNames;
  popup();
  expect(page().header.ownNames).toBe(on);
});

test.each<[string, object, OwnNames | null, number]>([
  ['none are', {}, ALLOWED, 0],
  ['it is not known where they may be marked', {}, null, 2],
  ['they are marked here', {}, { ...ALLOWED, sites: ['news.example'] }, 2],
  ['the page is not read', { reading: { ...READING, state: 'not-article' } }, ALLOWED, 2],
])('names that are kept back are not spoken of where %s', (_, view, ownNames, held) => {
  Object.assign(seen, { ownNames, held });
  popup(view);
  expect(page().held).toBeNull();
});

test('unmarked own names are counted, and can be allowed here or everywhere', async () => {
  seen.held = 2;
  popup();
  expect(page().held).toMatchObject({ count: 2, canAllowHere: true });
  await done(() => page().held?.onAllowHere());
  await done(() => page().held?.onAllowEverywhere());
  expect(seen.did).toEqual(['news.example allowed', 'marked everywhere']);
});

test('a change that could not be stored is reported until one succeeds', async () => {
  popup();
  seen.fails = true;
  await done(() => page().header.onOwnNames(true));
  expect(page().unsaved).toBe(true);
  seen.fails = false;
  await done(() => page().header.onOwnNames(true));
  expect(page().unsaved).toBe(false);
});

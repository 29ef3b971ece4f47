import { beforeEach, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';

const OWN_PAGES = 'chrome-extension://ours/';
vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: () => OWN_PAGES } } }));

const { DEFAULT_OWN_NAMES, isPublicPack, marksOwnNames, parseOwnNames } = await import(
  '#platform/settings/own-names.ts'
);
const { permissionBy } = await import('../../../../entrypoints/background/senders/permission.ts');

const ALLOWED = { ...DEFAULT_OWN_NAMES, marked: 'allowed' as const, sites: ['news.example'] };

const sender = (top: string | undefined, own: string | undefined, frameId: number) =>
  ({ tab: { id: 1, url: top }, url: own, frameId }) as unknown as Browser.runtime.MessageSender;

beforeEach(() => vi.clearAllMocks());

test.each<[string, Browser.runtime.MessageSender, boolean]>([
  ['the allowed site', sender('https://news.example/a', 'https://news.example/a', 0), true],
  ['its “www.”', sender('https://www.news.example/a', 'https://www.news.example/a', 0), true],
  ['where the tab’s address is not told', sender(undefined, 'https://news.example/a', 0), true],
  ['a frame of it', sender('https://news.example/a', 'https://news.example/b', 3), true],
  ['a frame of it without an address', sender('https://news.example/a', 'about:srcdoc', 3), true],
  ['another site', sender('https://other.example/', 'https://other.example/', 0), false],
  ['a part of it', sender('https://a.news.example/', 'https://a.news.example/', 0), false],
  ['a site that ends like it', sender('https://evilnews.example/', 'https://evilnews.example/', 0), false],
  ['another site’s frame in it', sender('https://news.example/', 'https://ads.example/', 2), false],
  ['a frame of it in another site', sender('https://other.example/', 'https://news.example/', 2), false],
  ['a frame whose tab is not told', sender(undefined, 'https://news.example/', 2), false],
  ['an empty page', sender('about:blank', 'about:blank', 0), false],
  ['a page of ours', sender(`${OWN_PAGES}welcome.html`, `${OWN_PAGES}welcome.html`, 0), true],
  ['our window', { url: `${OWN_PAGES}popup.html` } as Browser.runtime.MessageSender, true],
])('own names in %s', (_, from, allowed) => {
  expect(permissionBy(ALLOWED, from).ownNames).toBe(allowed);
  expect(permissionBy({ ...ALLOWED, marked: 'everywhere' }, from).ownNames).toBe(true);
});

test('before the reader has answered, names are marked only on sites already allowed', () => {
  expect(marksOwnNames(DEFAULT_OWN_NAMES, 'news.example')).toBe(false);
  expect(marksOwnNames({ ...DEFAULT_OWN_NAMES, sites: ['news.example'] }, 'news.example')).toBe(true);
  expect(marksOwnNames({ ...DEFAULT_OWN_NAMES, sites: ['null'] }, null)).toBe(false);
});

test('bundled packs are public, other packs if the reader says so, the reader’s own layer never', () => {
  expect(isPublicPack(DEFAULT_OWN_NAMES, 'south-caucasus')).toBe(true);
  expect(isPublicPack(DEFAULT_OWN_NAMES, 'mine')).toBe(false);
  expect(isPublicPack(DEFAULT_OWN_NAMES, 'constructor')).toBe(false);
  expect(isPublicPack({ publicPacks: { mine: true, 'south-caucasus': false } }, 'mine')).toBe(true);
  expect(isPublicPack({ publicPacks: { 'south-caucasus': false } }, 'south-caucasus')).toBe(false);
  expect(isPublicPack({ publicPacks: { own: true } }, 'own')).toBe(false);
});

test('a damaged setting gets its default, and the others stay', () => {
  expect(parseOwnNames({ marked: 'always', sites: ['a.example'], publicPacks: 7 })).toEqual({
    marked: null,
    sites: ['a.example'],
    publicPacks: {},
  });
  expect(parseOwnNames('x')).toEqual(DEFAULT_OWN_NAMES);
});

import { beforeEach, expect, test, vi } from 'vitest';
import { askAccess, hasAccess, watchAccess } from '#connected/tab/site-access.ts';

const permissions = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<() => void>();
    return {
      listeners,
      addListener: (listener: () => void) => void listeners.add(listener),
      removeListener: (listener: () => void) => void listeners.delete(listener),
    };
  };
  return { contains: vi.fn(), request: vi.fn(), onAdded: event(), onRemoved: event() };
});
vi.mock('wxt/browser', () => ({ browser: { permissions } }));

const ALL = ['http://*/*', 'https://*/*'];

/** Grants access to these origins. */
function allowed(...origins: string[]) {
  permissions.contains.mockImplementation(async (asked: { origins: string[] }) =>
    asked.origins.every(origin => origins.includes(origin)),
  );
}

beforeEach(() => vi.clearAllMocks());

test.each([
  [ALL, 'https://news.example/a', true],
  // With access to every site, a hidden address is no obstacle.
  [ALL, undefined, true],
  [['https://news.example/*'], 'https://news.example/a?b#c', true],
  [['https://news.example/*'], 'https://news.example:8443/a', true],
  [['https://news.example/*'], 'http://news.example/a', false],
  [['https://news.example/*'], 'https://other.example/a', false],
  [[], undefined, false],
  [[], '', false],
  [[], 'about:blank', false],
])('with access to %j, %j may be read: %s', async (origins, address, may) => {
  allowed(...origins);
  expect(await hasAccess(address)).toBe(may);
});

test('the request is for all web pages, and nothing else', async () => {
  permissions.request.mockResolvedValue(false);
  expect(await askAccess()).toBe(false);
  expect(permissions.request).toHaveBeenCalledWith({ origins: ALL });
});

test('access that is granted or revoked is noticed while the component is there', () => {
  const { onAdded, onRemoved } = permissions;
  const stop = new AbortController();
  let changes = 0;
  watchAccess(() => changes++, stop.signal);
  for (const { listeners } of [onAdded, onRemoved]) for (const listener of listeners) listener();
  expect(changes).toBe(2);
  stop.abort();
  expect(onAdded.listeners.size + onRemoved.listeners.size).toBe(0);
});

import { beforeEach, expect, test, vi } from 'vitest';
import { useRoute } from '../../../../entrypoints/options/use-route.ts';
import { done, happen, hooked } from '../../rendered.ts';

const written: string[] = [];
beforeEach(() => {
  written.length = 0;
  vi.stubGlobal('location', { hash: '#card=own:a' });
  vi.stubGlobal('history', {
    replaceState: (_state: null, _title: string, hash: string) => written.push(hash),
  });
});

const OPENED = { page: 'card', id: 'own:a' } as const;

function changeHash(hash: string) {
  location.hash = hash;
  happen(window, 'hashchange');
}

test('the page opens at its address, without a previous route', () => {
  expect(hooked(useRoute).now).toMatchObject({ route: OPENED, before: null });
});

test('a new address is shown, and the previous one is known, so that the focus can follow', () => {
  const hook = hooked(useRoute);
  changeHash('#settings');
  expect(hook.now).toMatchObject({ route: { page: 'settings' }, before: OPENED });
});

test('a navigation changes the address and adds to the history', () => {
  const hook = hooked(useRoute);
  hook.now.go({ page: 'packs' });
  expect(location.hash).toBe('#packs');
  expect(written).toEqual([]);
});

test('a renamed route replaces its address: the old one is not in the history', async () => {
  const hook = hooked(useRoute);
  await done(() => hook.now.rename({ page: 'card', id: 'own:b' }));
  expect(hook.now).toMatchObject({ route: { page: 'card', id: 'own:b' }, before: null });
  expect(written).toEqual(['#card=own%3Ab']);
  expect(location.hash).toBe('#card=own:a');
});

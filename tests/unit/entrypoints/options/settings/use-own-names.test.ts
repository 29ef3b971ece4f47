import { expect, test } from 'vitest';
import type { OwnNames } from '#core/settings/settings.ts';
import { useOwnNames } from '../../../../../entrypoints/options/settings/use-own-names.ts';
import { useSettings } from '../../../../../entrypoints/options/settings/use-settings.ts';
import { done, hooked, passes } from '../../../rendered.ts';
import { onPage } from '../on-page.tsx';

const NOWHERE: OwnNames = { marked: null, sites: [], publicPacks: {} };
const EVERYWHERE: OwnNames = { ...NOWHERE, marked: 'everywhere' };

const reject = () => Promise.reject(new Error('No room'));
const watch = () => {};

test('where own names are marked is shown once it is read, and changes once it is stored', async () => {
  const { told, within } = onPage({ ownNames: { read: async () => NOWHERE, watch } });
  const hook = hooked(useOwnNames, within);
  expect(hook.now.value).toBeNull();
  await passes();
  expect(hook.now.value).toEqual(NOWHERE);
  let kept: boolean | undefined;
  await done(async () => {
    kept = await hook.now.attempt(async () => EVERYWHERE);
  });
  expect([kept, hook.now.value, told.works]).toEqual([true, EVERYWHERE, 1]);
});

test('a change that cannot be stored is not shown, but reported', async () => {
  const { told, within } = onPage({ ownNames: { read: async () => NOWHERE, watch } });
  const hook = hooked(useOwnNames, within);
  await passes();
  let kept: boolean | undefined;
  await done(async () => {
    kept = await hook.now.attempt(reject);
  });
  expect([kept, hook.now.value, told.works]).toEqual([false, NOWHERE, 0]);
  expect(told.failed).toEqual([{ ok: false, reason: 'settings-failed', detail: 'Error: No room' }]);
});

test('unreadable settings are reported once, not again for own names, which are stored with them', async () => {
  const { told, within } = onPage({ settings: { read: reject, watch }, ownNames: { read: reject, watch } });
  const hook = hooked(() => [useSettings(), useOwnNames()] as const, within);
  await passes();
  expect(told.failed.map(({ reason }) => reason)).toEqual(['settings-failed']);
  expect(hook.now.map(({ value }) => value)).toEqual([null, null]);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useStatus } from '../../../../entrypoints/options/use-status.ts';
import { done, hooked, passes } from '../../rendered.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a message disappears after a while', async () => {
  const hook = hooked(useStatus);
  await done(() => hook.now.say('Saved'));
  expect(hook.now.status).toMatchObject({ text: 'Saved' });
  await passes(14_000);
  expect(hook.now.status).not.toBeNull();
  await passes(2_000);
  expect(hook.now.status).toBeNull();
});

test('a message with “Undo” stays until the next one, which has its own time', async () => {
  const hook = hooked(useStatus);
  const undo = () => {};
  await done(() => hook.now.say('Deleted', undo));
  await passes(600_000);
  expect(hook.now.status).toEqual({ text: 'Deleted', undo });
  await done(() => hook.now.say('Saved'));
  await passes(10_000);
  await done(() => hook.now.say('Saved again'));
  await passes(10_000);
  expect(hook.now.status).toMatchObject({ text: 'Saved again' });
});

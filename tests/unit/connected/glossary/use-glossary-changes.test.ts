import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useGlossaryChanges } from '#connected/glossary/use-glossary-changes.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { hooked, passes, takeAway } from '../../rendered.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watched() {
  let changed = () => {};
  let signal: AbortSignal | undefined;
  const glossary = {
    watch: (listener: () => void, ending: AbortSignal) => {
      changed = listener;
      signal = ending;
    },
  } as unknown as Glossary;
  return {
    hook: hooked(() => useGlossaryChanges(glossary)),
    changed: () => changed(),
    ended: () => signal?.aborted,
  };
}

test('a burst of changes, as an import makes it, is read once', async () => {
  const { hook, changed } = watched();
  for (let count = 0; count < 10; count++) changed();
  await passes(10);
  changed();
  expect(hook.now).toBe(0);
  await passes(60);
  expect(hook.now).toBe(1);
  changed();
  await passes(60);
  expect(hook.now).toBe(2);
});

test('continual changes do not delay the display', async () => {
  const { hook, changed } = watched();
  for (let count = 0; count < 30; count++) {
    changed();
    await passes(10);
  }
  expect(hook.now).toBeGreaterThan(2);
});

test('the listener is removed with the page', async () => {
  const { changed, ended } = watched();
  changed();
  takeAway();
  expect(ended()).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

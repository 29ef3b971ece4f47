import { expect, test } from 'vitest';
import { type Stored, useStored } from '#connected/settings/use-stored.ts';
import { done, hooked, passes, takeAway } from '../../rendered.ts';

function keeping(read: () => Promise<string> = async () => 'stored') {
  const listeners = new Set<(value: string) => void>();
  let reads = 0;
  const stored: Stored<string> = {
    read: () => {
      reads++;
      return read();
    },
    watch: (listener, signal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  const change = (value: string) =>
    done(() => {
      for (const listener of listeners) listener(value);
    });
  return { stored, listeners, change, reads: () => reads };
}

test('a value is unknown until it is read', async () => {
  const { stored } = keeping();
  const hook = hooked(() => useStored(stored, null));
  expect(hook.now[0]).toBeNull();
  await passes();
  expect(hook.now[0]).toBe('stored');
});

test('a value that is already known is not read', async () => {
  const { stored, reads } = keeping();
  const hook = hooked(() => useStored(stored, 'first'));
  await passes();
  expect([hook.now[0], reads()]).toEqual(['first', 0]);
});

test('every change is followed until the component is removed', async () => {
  const { stored, listeners, change } = keeping();
  const hook = hooked(() => useStored(stored, 'first'));
  await change('second');
  expect(hook.now[0]).toBe('second');
  takeAway();
  expect(listeners.size).toBe(0);
});

test('a change during the read is not undone by the result', async () => {
  let answer = (_value: string) => {};
  const { stored, change } = keeping(() => new Promise(resolve => (answer = resolve)));
  const hook = hooked(() => useStored(stored, null));
  await change('changed');
  await done(() => answer('stored'));
  expect(hook.now[0]).toBe('changed');
});

test('a failure to read is reported, and the page works without the value', async () => {
  const told: unknown[] = [];
  const broken = new Error('Broken');
  const { stored, change } = keeping(() => Promise.reject(broken));
  const hook = hooked(() => useStored(stored, null, error => told.push(error)));
  await passes();
  expect([hook.now[0], told]).toEqual([null, [broken]]);
  await change('there again');
  expect(hook.now[0]).toBe('there again');
});

import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneAtATime } from '#tests/dev/one-at-a-time.ts';

/** Work that counts its runs and ends when the test says so. */
function heldWork() {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>(end => ends.push(end));
    running -= 1;
  };
  const begun = async (count: number) => {
    while (ends.length < count) await pause(1);
  };
  return { work, ends, begun, most: () => most };
}

test('a burst of calls runs the work once', async () => {
  const { work, ends, begun } = heldWork();
  const call = oneAtATime(work, () => undefined, 5);
  for (let i = 0; i < 20; i++) call();
  await begun(1);
  ends[0]!();
  await pause(30);
  expect(ends).toHaveLength(1);
});

test('calls during the work run it once more afterwards, never twice at once', async () => {
  const { work, ends, begun, most } = heldWork();
  const call = oneAtATime(work, () => undefined, 1);
  call();
  await begun(1);
  for (let i = 0; i < 5; i++) call();
  await pause(10);
  expect(ends).toHaveLength(1);
  ends[0]!();
  await begun(2);
  ends[1]!();
  await pause(20);
  expect(ends).toHaveLength(2);
  expect(most()).toBe(1);
});

test('a failure is reported, and later calls still work', async () => {
  const errors: unknown[] = [];
  let times = 0;
  const call = oneAtATime(
    async () => {
      times += 1;
      if (times === 1) throw new Error('first');
    },
    error => errors.push(error),
    1,
  );
  call();
  await expect.poll(() => errors).toHaveLength(1);
  call();
  await expect.poll(() => times).toBe(2);
  expect(errors).toHaveLength(1);
});

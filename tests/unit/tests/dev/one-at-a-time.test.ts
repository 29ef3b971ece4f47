import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneAtATime } from '#tests/dev/one-at-a-time.ts';

/** Work that ends when it is told to, and counts. */
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

test('a burst of calls is one piece of work', async () => {
  const { work, ends, begun } = heldWork();
  const call = oneAtATime(work, () => undefined, 5);
  for (let i = 0; i < 20; i++) call();
  await begun(1);
  ends[0]!();
  await pause(30);
  expect(ends).toHaveLength(1);
});

test('calls while it goes on make it go on once more, and never twice at once', async () => {
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

test('a failure is told, and ends nothing', async () => {
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

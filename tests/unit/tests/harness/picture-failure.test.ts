import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pictureFailure } from '#tests/harness/picture-failure.ts';

/** A stand-in for a page, which only has to differ from others. */
const page = (): Page => ({}) as Page;

test('each page gets a file named after the test', async () => {
  const taken = await pictureFailure(
    [page(), page()],
    'The card › “opens” at 300 ms, in firefox',
    async (_, name) => name,
  );
  expect(taken).toEqual([
    'failures/the-card-opens-at-300-ms-in-firefox-1',
    'failures/the-card-opens-at-300-ms-in-firefox-2',
  ]);
});

test('a long name still fits a file system', async () => {
  const [taken] = await pictureFailure([page()], 'word '.repeat(100), async (_, name) => name);
  expect(taken!.length).toBeLessThan(150);
});

test('a page that cannot be pictured does not affect the others', async () => {
  const [gone, there] = [page(), page()];
  const taken = await pictureFailure([gone, there], 'a test', async (which, name) => {
    if (which === gone) throw new Error('The tab has gone.');
    return name;
  });
  expect(taken).toEqual(['failures/a-test-2']);
});

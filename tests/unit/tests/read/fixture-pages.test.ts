import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { SAMPLE_PAGES } from '../../../harness/serve-pages.ts';
import { walkPage } from '../../../read/walk-page.ts';

/** What the browsers mark in each page is in tests/e2e/pages.test.ts and tests/e2e/sight.test.ts. */
test.each([
  [
    'forms.html',
    ['A page to write on', 'One plain sentence about Yerevan.', 'And one last sentence about Stepanakert.'],
  ],
  [
    'out-of-sight.html',
    [
      'What cannot be seen',
      'A bus stood in Stepanakert, for all to see.',
      'That was all, and the last bus left Stepanakert too.',
    ],
  ],
])('without a browser, %s has the text that is read in one', async (name, blocks) => {
  const { document } = parseHTML(readFileSync(join(SAMPLE_PAGES, name), 'utf8'));
  expect(await walkPage(document as unknown as Document)).toEqual(blocks);
});

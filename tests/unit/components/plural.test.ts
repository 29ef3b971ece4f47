import { expect, test } from 'vitest';
import { directionOf } from '#components/controls/direction.ts';
import { plural } from '#components/plural.ts';
import { english } from './english.ts';

test.each([
  ['en', 1, '1 mention'],
  ['en', 0, '0 mentions'],
  ['en', 1200, '1,200 mentions'],
  // Russian needs a form for 3 that the English file lacks, so the general form is used.
  ['ru', 3, '3 mentions'],
])('in %s, %d', (language, count, text) => {
  expect(plural(english(language), 'popupMentions', count)).toBe(text);
});

test.each([
  ['en', 'ltr'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['uz-Latn-AR', 'ltr'],
  ['az', 'ltr'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

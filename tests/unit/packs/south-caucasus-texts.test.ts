import { expect, test } from 'vitest';
import { cards } from './south-caucasus-pack.ts';

/**
 * Gist and summary stand at the head of a card whatever the day of the article is. An article of 2021 must not be told
 * of 2023 by them: what came later belongs into dated statements. Events and agreements are met when they have happened,
 * and their own year is in their names.
 */
const LASTING = cards.filter(({ kind }) => kind !== 'event' && kind !== 'agreement');

/** From the year on in which the first articles that the pack is made for were written. */
const LATER_YEAR = /\b20(?:2[3-9]|[3-9]\d)\b/;

/** Words that are true from some day on only. "Former Soviet" is true on all of them. */
const OF_TODAY =
  /\b(?:former(?! Soviet)|formerly|ex-\w+|now|nowadays|currently|today|no longer|the late|since then|recently)\b/i;

test('there are cards to be looked at', () => expect(LASTING.length).toBeGreaterThan(120));

test.each([
  ['names no later year', LATER_YEAR],
  ['has no word that is true from some day on only', OF_TODAY],
])('what a card says without a date %s', (_what, pattern) => {
  const outrun = LASTING.flatMap(({ id, gist, summary = '' }) =>
    [gist, summary].filter(text => pattern.test(text)).map(text => `${id}: ${text}`),
  );
  expect(outrun).toEqual([]);
});

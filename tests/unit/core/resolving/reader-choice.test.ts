import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '#core/cards/limits.ts';
import { ReaderChoiceSchema } from '#core/resolving/choices/reader-choice.ts';
import { type Evidence, type Reason, WEIGHTS } from '#core/resolving/weighing/evidence.ts';
import { LONGEST_DETAIL, reasonsToShow } from '#core/resolving/why.ts';

const always = { type: 'always' };
const means = { type: 'means', name: 'Georgia', card: 'test:georgia', scope: always };

describe('a choice from outside', () => {
  test.each<[why: string, choice: unknown, taken: boolean]>([
    ['a name means a card', means, true],
    ['on one site', { ...means, scope: { type: 'site', site: 'news.test' } }, true],
    ['in one article', { ...means, scope: { type: 'article', address: 'https://news.test/1' } }, true],
    ['not this card', { type: 'not-this', card: 'test:georgia', scope: always }, true],
    [
      'not this card by a name',
      { type: 'not-this', card: 'test:georgia', name: 'Georgia', scope: always },
      true,
    ],
    ['a card that is known', { type: 'known', card: 'test:georgia' }, true],
    ['a meaning without a name', { type: 'means', card: 'test:georgia', scope: always }, false],
    ['an empty name', { ...means, name: '' }, false],
    ['a name too long', { ...means, name: 'a'.repeat(LIMITS.name + 1) }, false],
    ['no reach', { type: 'means', name: 'Georgia', card: 'test:georgia' }, false],
    ['an unknown reach', { ...means, scope: { type: 'week' } }, false],
    ['a site without a host', { ...means, scope: { type: 'site', site: '' } }, false],
    ['a site and an article at once', { ...means, scope: { type: 'site', site: 'a', address: 'b' } }, false],
    ['an article without its address', { ...means, scope: { type: 'article' } }, false],
    ['no card', { type: 'known' }, false],
    ['a card that is no id', { type: 'known', card: 'no id' }, false],
    ['a known card with a reach', { type: 'known', card: 'test:georgia', scope: always }, false],
    ['an unknown type', { ...means, type: 'perhaps' }, false],
    ['more than there is', { ...means, madeAt: 1 }, false],
    ['nothing', null, false],
  ])('%s', (_, choice, taken) => {
    expect(v.is(ReaderChoiceSchema, choice)).toBe(taken);
  });
});

const evidence = (card: string, reason: Reason, detail?: string): Evidence => ({
  for: `test:${card}`,
  reason,
  weight: WEIGHTS[reason],
  ...(detail !== undefined && { detail }),
});

describe('the reasons that are shown', () => {
  test('come strongest first, for and against, separately for each candidate', () => {
    const told = reasonsToShow([
      evidence('a', 'page-language'),
      evidence('b', 'used-otherwise', 'in Amman'),
      evidence('a', 'is-title'),
      evidence('b', 'is-name'),
      evidence('a', 'used-otherwise', 'in Amman'),
    ]);
    expect(told).toEqual([
      { for: 'test:a', reason: 'is-title', against: false },
      { for: 'test:a', reason: 'used-otherwise', against: true, detail: 'in Amman' },
      { for: 'test:a', reason: 'page-language', against: false },
      { for: 'test:b', reason: 'is-name', against: false },
      { for: 'test:b', reason: 'used-otherwise', against: true, detail: 'in Amman' },
    ]);
  });

  test('include a short form although it has no weight, but nothing else without weight', () => {
    const nothing = { ...evidence('a', 'words-nearby'), weight: 0 };
    expect(reasonsToShow([nothing, evidence('a', 'is-short-form')]).map(({ reason }) => reason)).toEqual([
      'is-short-form',
    ]);
  });

  test('are at most six per candidate, always including the reader’s own choice', () => {
    const many = Object.keys(WEIGHTS).filter(reason => reason !== 'reader-chose') as Reason[];
    const told = reasonsToShow([...many, 'reader-chose' as const].map(reason => evidence('a', reason)));
    expect(told).toHaveLength(6);
    expect(told[0]!.reason).toBe('reader-chose');
  });

  test.each([
    ['at its length', 'a'.repeat(LONGEST_DETAIL), 'a'.repeat(LONGEST_DETAIL)],
    ['cut', 'a'.repeat(LONGEST_DETAIL + 1), 'a'.repeat(LONGEST_DETAIL)],
    ['not within a character', `${'a'.repeat(LONGEST_DETAIL - 1)}\u{1f600}`, 'a'.repeat(LONGEST_DETAIL - 1)],
  ])('a long detail: %s', (_, detail, told) => {
    expect(reasonsToShow([evidence('a', 'words-nearby', detail)])[0]!.detail).toBe(told);
  });
});

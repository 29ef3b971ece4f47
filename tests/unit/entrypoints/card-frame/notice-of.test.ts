import { expect, test } from 'vitest';
import type { DecisionReach } from '#platform/protocols/requests.ts';
import { openingState } from '../../../../entrypoints/card-frame/card-state.ts';
import { noticeOf } from '../../../../entrypoints/card-frame/notice-of.ts';
import { english } from '../../components/english.ts';
import { cardOf, opening } from './open-card.ts';

const { t } = english();
const aliyev = openingState(opening(null, ['own:ilham', 'own:heydar'], 'Aliyev'));
const jordan = openingState(opening('own:jordan', ['own:jordan'], 'Jordan'));
const means = { type: 'means', name: 'Aliyev', card: 'own:ilham' } as const;
const refused = { type: 'not-this', name: 'Jordan', card: 'own:jordan' } as const;
const known = { type: 'known', card: 'own:jordan' } as const;

test.each<[DecisionReach, string]>([
  ['article', 'In this article, “Aliyev” means Ilham Aliyev.'],
  ['site', 'On this site, “Aliyev” means Ilham Aliyev.'],
  ['always', 'Everywhere, “Aliyev” means Ilham Aliyev.'],
])('a chosen card, %s', (reach, said) => {
  const kept = { decision: means, reach, key: 1 };
  expect(noticeOf({ ...aliyev, kept }, cardOf, t)).toEqual({
    said,
    failed: false,
    reach,
    canUndo: true,
    tryAgain: null,
    asks: false,
  });
});

test.each<[DecisionReach, string]>([
  ['article', '“Jordan” is not marked as Jordan (place) in this article any more.'],
  ['site', '“Jordan” is not marked as Jordan (place) on this site any more.'],
  ['always', '“Jordan” is not marked as Jordan (place) anywhere any more.'],
])('"not this", %s', (reach, said) => {
  const kept = { decision: refused, reach, key: 1 };
  expect(noticeOf({ ...jordan, kept }, cardOf, t)).toMatchObject({ said, reach, canUndo: true });
});

test('"I know this" has no reach, and says where to undo it', () => {
  const notice = noticeOf({ ...jordan, kept: { decision: known, reach: 'always', key: 1 } }, cardOf, t);
  expect(notice).toMatchObject({ reach: null, canUndo: true });
  expect(notice.said).toBe(
    'Jordan is no longer marked on any site. You can bring it back under Choices in the options.',
  );
});

test('there is no notice before a decision, and one after an undo', () => {
  expect(noticeOf(aliyev, cardOf, t)).toMatchObject({ said: null, failed: false, canUndo: false });
  expect(noticeOf({ ...aliyev, undone: true }, cardOf, t)).toMatchObject({
    said: 'Your choice has been taken back.',
    canUndo: false,
  });
});

test.each<[string, RegExp, DecisionReach]>([
  ['private-window', /private window/, 'always'],
  ['no-address', /no address/, 'always'],
  ['no-answer', /could not be kept/, 'article'],
  ['storage-full', /could not be kept/, 'article'],
  ['something-new', /could not be kept/, 'article'],
])('%s: says so, and what can be done', (reason, said, tryAgain) => {
  const trouble = { decision: means, reach: 'article', undoing: false, reason } as const;
  const notice = noticeOf({ ...aliyev, trouble }, cardOf, t);
  expect(notice.said).toMatch(said);
  expect(notice).toMatchObject({ failed: true, reach: null, canUndo: false, tryAgain });
});

test('a choice for every site is not offered for every site again', () => {
  const kept = { decision: means, reach: 'always', key: 1 } as const;
  const trouble = { decision: means, reach: 'site', undoing: false, reason: 'private-window' } as const;
  expect(noticeOf({ ...aliyev, kept, trouble }, cardOf, t)).toMatchObject({
    failed: true,
    reach: 'always',
    canUndo: true,
    tryAgain: null,
  });
});

test('a choice whose undo failed still applies, and can still be undone', () => {
  const kept = { decision: means, reach: 'site', key: 1 } as const;
  const trouble = { decision: means, reach: 'site', undoing: true, reason: 'no-answer' } as const;
  const notice = noticeOf({ ...aliyev, kept, trouble }, cardOf, t);
  expect(notice).toMatchObject({ failed: true, reach: 'site', canUndo: true, tryAgain: null });
  expect(notice.said).toMatch(/still holds/);
});

test('a press that the page may have caused needs confirmation, and a press on a hidden card is refused', () => {
  const asked = { decision: known, reach: 'always' } as const;
  expect(noticeOf({ ...jordan, asked }, cardOf, t)).toMatchObject({
    said: 'Something on this page may cover this card. Stop marking Jordan on every site?',
    asks: true,
    canUndo: false,
  });
  expect(noticeOf({ ...jordan, refused: true }, cardOf, t)).toMatchObject({
    said: 'Something on this page covers the card, so nothing was done.',
    asks: false,
  });
});

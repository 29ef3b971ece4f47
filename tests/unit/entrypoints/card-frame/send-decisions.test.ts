import { expect, test } from 'vitest';
import {
  canGoBack,
  cardsOf,
  chosenName,
  openingState,
  shownCard,
} from '../../../../entrypoints/card-frame/card-state.ts';
import { CardUnderTest, opening } from './open-card.ts';

const unsure = () => new CardUnderTest(opening(null, ['own:ilham', 'own:heydar'], 'Ali\u00adyev'));
const sure = () => new CardUnderTest(opening('own:jordan', ['own:jordan'], 'Jordan'));

const means = { type: 'means', name: 'Aliyev', card: 'own:ilham' };
const refused = { type: 'not-this', name: 'Jordan', card: 'own:jordan' };

test('an unsure name shows no card, and a chosen card has no way back', async () => {
  const open = unsure();
  expect(shownCard(open.state!)).toBeNull();
  await open.decisions.choose('own:ilham');
  expect(open.sent).toEqual([['decide', means, 'article', undefined]]);
  expect(shownCard(open.state!)).toBe('own:ilham');
  expect(canGoBack(open.state!)).toBe(false);
  expect(open.state!.kept).toEqual({ decision: means, reach: 'article', key: 1 });
});

test('a new reach replaces the old one, and the pressed control stays', async () => {
  const open = unsure();
  await open.decisions.choose('own:ilham');
  expect(open.shown).toBe(1);
  // Meanwhile the reader went on to another card, which stays on show.
  open.state = { ...open.state!, trail: ['own:ilham', 'own:heydar'] };
  await open.decisions.reach('site');
  expect(open.sent.at(-1)).toEqual(['decide', means, 'site', 1]);
  expect(open.state.kept).toEqual({ decision: means, reach: 'site', key: 2 });
  expect(shownCard(open.state)).toBe('own:heydar');
  expect(open.shown).toBe(1);
});

test('of two quick choices, the second replaces the first, not what was there before both', async () => {
  const open = unsure();
  await open.decisions.choose('own:ilham');
  await Promise.all([open.decisions.reach('site'), open.decisions.reach('always')]);
  expect(open.sent.map(([, , , replaces]) => replaces)).toEqual([undefined, 1, 2]);
  expect(open.state!.kept).toMatchObject({ reach: 'always', key: 3 });
});

test('choosing the other candidate replaces the first choice', async () => {
  const open = unsure();
  await open.decisions.choose('own:ilham');
  await open.decisions.choose('own:heydar');
  expect(open.sent.at(-1)).toEqual(['decide', { ...means, card: 'own:heydar' }, 'article', 1]);
  expect(shownCard(open.state!)).toBe('own:heydar');
});

test('"I know this" leaves a choice of the card as it is', async () => {
  const open = unsure();
  await open.decisions.choose('own:ilham');
  await open.decisions.know('own:ilham');
  expect(open.sent.at(-1)).toEqual(['decide', { type: 'known', card: 'own:ilham' }, 'always', undefined]);
});

test('undo removes the choice, and shows what was there before', async () => {
  const open = unsure();
  await open.decisions.choose('own:ilham');
  await open.decisions.undo();
  expect(open.sent.at(-1)).toEqual(['undecide', 1]);
  expect(open.state).toMatchObject({ kept: null, undone: true });
  expect(shownCard(open.state!)).toBeNull();
});

test('after "Not this" its card stays on show', async () => {
  const open = sure();
  await open.decisions.refuse('own:jordan');
  expect(open.sent).toEqual([['decide', refused, 'article', undefined]]);
  expect(shownCard(open.state!)).toBe('own:jordan');
});

test.each([
  [null, 'no-answer'],
  [{ ok: false, reason: 'private-window' } as const, 'private-window'],
])('the answer %j keeps nothing, and what was decided can be tried again', async (reply, reason) => {
  const open = unsure();
  open.willAnswer(reply);
  await open.decisions.choose('own:ilham');
  expect(open.state).toMatchObject({ kept: null, trouble: { reason, reach: 'article', undoing: false } });
  expect(shownCard(open.state!)).toBeNull();
  await open.decisions.tryAgain('always');
  expect(open.sent.at(-1)).toEqual(['decide', means, 'always', undefined]);
  expect(open.state).toMatchObject({ trouble: null, kept: { reach: 'always' } });
});

test('a reach that could not be stored leaves the earlier one', async () => {
  const open = unsure();
  open.willAnswer({ ok: true, key: 5 }, { ok: false, reason: 'storage-full' });
  await open.decisions.choose('own:ilham');
  await open.decisions.reach('site');
  expect(open.state).toMatchObject({ kept: { reach: 'article', key: 5 }, trouble: { reach: 'site' } });
});

test('an undo that failed leaves the choice', async () => {
  const open = sure();
  open.willAnswer({ ok: true, key: 5 }, null);
  await open.decisions.refuse('own:jordan');
  await open.decisions.undo();
  expect(open.state).toMatchObject({ kept: { key: 5 }, trouble: { undoing: true }, undone: false });
});

test('an answer that comes after the card was opened for another mark changes nothing', async () => {
  const open = unsure();
  const answered = open.decisions.choose('own:ilham');
  const other = openingState(opening('own:jordan', ['own:jordan'], 'Jordan'));
  open.state = other;
  await answered;
  expect(open.state).toBe(other);
});

test('an answer that comes after the card was closed opens nothing', async () => {
  const open = unsure();
  const answered = open.decisions.choose('own:ilham');
  open.state = null;
  await answered;
  expect(open.state).toBeNull();
  expect(open.sent).toHaveLength(1);
});

test('the cards that may be shown are listed once each', () => {
  const { state } = unsure();
  expect(cardsOf({ ...state!, trail: ['own:ilham', 'own:jordan'] })).toEqual([
    'own:ilham',
    'own:jordan',
    'own:heydar',
  ]);
});

test.each([
  ['Ali\u00adyev', 'Aliyev'],
  [' Ilham\n  Aliyev ', 'Ilham Aliyev'],
  ['a'.repeat(500), 'a'.repeat(200)],
  // The cut must not leave an unpaired surrogate.
  [`${'a'.repeat(199)}\u{1F600}`, 'a'.repeat(199)],
])('the name of %j', (writtenAs, name) => {
  expect(chosenName(writtenAs)).toBe(name);
});

test('a decision for every site needs confirmation if something may cover the card', async () => {
  const open = sure();
  open.covered = true;
  await open.decisions.know('own:jordan');
  expect(open.sent).toEqual([]);
  expect(open.state?.asked).toEqual({ decision: { type: 'known', card: 'own:jordan' }, reach: 'always' });
  await open.decisions.confirm();
  expect(open.sent).toEqual([['decide', { type: 'known', card: 'own:jordan' }, 'always', undefined]]);
  expect(open.state?.asked).toBeNull();
});

test('the confirmation can be cancelled', async () => {
  const open = sure();
  open.covered = true;
  await open.decisions.know('own:jordan');
  open.decisions.cancel();
  expect(open.state?.asked).toBeNull();
  expect(open.sent).toEqual([]);
});

test('a decision for this article needs no confirmation', async () => {
  const open = sure();
  open.covered = true;
  await open.decisions.refuse('own:jordan');
  expect(open.sent).toHaveLength(1);
});

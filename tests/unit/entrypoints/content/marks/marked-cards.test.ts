import { expect, test } from 'vitest';
import type { CardHead } from '#core/cards/card-head.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { PageMention } from '#platform/page/mark.ts';
import { MOST_MARKED } from '#platform/protocols/mentions-protocol.ts';
import { markedCards } from '../../../../../entrypoints/content/marks/marked-cards.ts';

const head = (id: CardId): CardHead => ({ id, title: id, kind: 'person', gist: '' }) as CardHead;
const headsOf = (...ids: CardId[]) => new Map(ids.map(id => [id, head(id)]));

const sure = (card: CardId, more: Partial<PageMention> = {}) => ({
  mention: { start: 0, end: 1, card, candidates: [card], why: [], ...more },
});
const unsure = (...candidates: CardId[]) => ({
  mention: { start: 0, end: 1, card: null, candidates, why: [] },
});

const counted = (cards: ReturnType<typeof markedCards>) =>
  cards.map(({ id, mentions, unsure: doubtful }) => [id, mentions, doubtful]);

test('the list of a page has its cards in the order of their first mention, with the number of mentions', () => {
  const marks = [sure('own:b'), sure('own:a'), sure('own:b')];
  expect(counted(markedCards(marks, headsOf('own:a', 'own:b')))).toEqual([
    ['own:b', 2, 0],
    ['own:a', 1, 0],
  ]);
});

test('it counts an unsure mention for each of its candidates, and says that it is unsure', () => {
  const marks = [unsure('own:a', 'own:b'), sure('own:a')];
  expect(counted(markedCards(marks, headsOf('own:a', 'own:b')))).toEqual([
    ['own:a', 2, 1],
    ['own:b', 1, 1],
  ]);
});

test('it leaves out cards that the reader knows, and cards without a heading', () => {
  const marks = [sure('own:a', { known: true }), sure('own:b'), sure('own:c')];
  expect(counted(markedCards(marks, headsOf('own:a', 'own:b')))).toEqual([['own:b', 1, 0]]);
});

test('it ends where a page names more cards than a list can hold', () => {
  const ids = Array.from({ length: MOST_MARKED + 5 }, (_, at): CardId => `own:card-${at}`);
  const listed = markedCards(
    ids.map(id => sure(id)),
    headsOf(...ids),
  );
  expect(listed.map(({ id }) => id)).toEqual(ids.slice(0, MOST_MARKED));
});

import { expect, test } from 'vitest';
import type { CardId } from '#core/cards/identifiers.ts';
import { ChangedCards } from '../../../../entrypoints/background/glossary/changed-cards.ts';
import { card } from '../../core/resolving/make-card.ts';

const cardOf = (number: number, edition: number) => {
  const id = `own:card-${number}` as CardId;
  return { number, edition, origin: 'own' as const, id, card: { ...card('place', `Place ${number}`), id } };
};

const changed = new ChangedCards();
changed.add({ revision: 5, changed: [cardOf(1, 4), cardOf(2, 5)], gone: [3] });
changed.add({ revision: 8, changed: [cardOf(2, 7)], gone: [4] });

test.each([
  { revision: 3, since: [1, 2, 3, 4], why: 'all that changed after the base' },
  { revision: 5, since: [2, 4], why: 'what changed, and what went, after a reading' },
  { revision: 8, since: [], why: 'nothing after the last' },
])('since revision $revision: $why', ({ revision, since }) => {
  expect(changed.since(revision).sort((one, other) => one - other)).toEqual(since);
});

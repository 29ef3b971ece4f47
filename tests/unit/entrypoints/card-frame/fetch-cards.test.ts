import { expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { FetchedCards } from '../../../../entrypoints/card-frame/fetch-cards.ts';
import { card } from '../../core/resolving/make-card.ts';

const A = 'own:card-a' as CardId;
const GONE = 'own:card-gone' as CardId;
const titled = (id: CardId, title: string): Card => ({ ...card('place', title, { gist: 'A place' }), id });

/** Cards that exist, and the requests made, one list of ids each. */
function given(...cards: Card[]) {
  const there = new Map(cards.map(one => [one.id, one]));
  const state = { answers: true, asked: [] as CardId[][] };
  const fetched = new FetchedCards(async ids => {
    state.asked.push([...ids]);
    if (!state.answers) return null;
    return ids.flatMap(id => {
      const found = there.get(id);
      return found ? [{ id, card: found, pack: null }] : [];
    });
  });
  return { state, there, fetched };
}

test('asks for each card once, including those that do not exist', async () => {
  const { state, fetched } = given(titled(A, 'Alpha'));
  await fetched.fetch([A, GONE]);
  await fetched.fetch([A, GONE]);
  expect(state.asked).toEqual([[A, GONE]]);
  expect(fetched.get(A)?.title).toBe('Alpha');
  expect(fetched.get(GONE)).toBeNull();
});

test('asks again if no answer came', async () => {
  const { state, fetched } = given(titled(A, 'Alpha'));
  state.answers = false;
  await fetched.fetch([A]);
  expect(fetched.get(A)).toBeNull();
  state.answers = true;
  await fetched.fetch([A]);
  expect(fetched.get(A)?.title).toBe('Alpha');
});

test.each(['renew', 'clear'] as const)('shows a card as it is after a change: %s', async how => {
  const { there, fetched } = given(titled(A, 'Alpha'));
  await fetched.fetch([A]);
  there.set(A, titled(A, 'Beta'));
  if (how === 'renew') await fetched.renew([A]);
  else fetched.clear();
  await fetched.fetch([A]);
  expect(fetched.get(A)?.title).toBe('Beta');
});

test('drops an answer that was requested before a change and comes after it', async () => {
  const { there, fetched } = given(titled(A, 'Alpha'));
  const late = fetched.fetch([A]);
  fetched.clear();
  await late;
  expect(fetched.get(A)).toBeNull();
  there.delete(A);
  await fetched.fetch([A]);
  expect(fetched.get(A)).toBeNull();
});

import { expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import type { CardChanges } from '#core/cards/line-hashes.ts';
import { ShownCards } from '../../../../entrypoints/card-frame/shown-cards.ts';
import { CARDS } from './open-card.ts';

const CARD = CARDS['own:jordan'] as Card;

/** An open card whose background gives these answers in turn. */
function opened(...answers: (CardChanges | null)[]) {
  const told: string[] = [];
  let drawn = 0;
  const shown = new ShownCards(
    async id => {
      told.push(id);
      return answers.shift() ?? null;
    },
    () => drawn++,
  );
  return { shown, told, drawn: () => drawn };
}

test('reports a card once, however often it is drawn, and again after it has changed', async () => {
  const { shown, told } = opened(null, null);
  await shown.show(CARD);
  await shown.show(CARD);
  await shown.show({ ...CARD });
  expect(told).toEqual(['own:jordan', 'own:jordan']);
});

test('redraws for changes, and adds later changes to earlier ones', async () => {
  const first = { since: '2026-11-12', lines: [1] };
  const { shown, drawn } = opened(first, null, { since: '2026-11-26', lines: [2] });
  await shown.show(CARD);
  expect([shown.changesOf('own:jordan'), drawn()]).toEqual([first, 1]);
  await shown.show({ ...CARD });
  expect([shown.changesOf('own:jordan'), drawn()]).toEqual([first, 1]);
  await shown.show({ ...CARD });
  expect([shown.changesOf('own:jordan'), drawn()]).toEqual([{ since: '2026-11-12', lines: [1, 2] }, 2]);
  expect(shown.changesOf('own:ilham')).toBeNull();
});

test('treats a missing answer as no change', async () => {
  const { shown, drawn } = opened(null);
  await shown.show(CARD);
  expect([shown.changesOf('own:jordan'), drawn()]).toEqual([null, 0]);
});

import { expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { PanelReads } from '../../../../entrypoints/card-frame/shown-cards.ts';
import { CARDS } from './panel.ts';

const CARD = CARDS['own:jordan'] as Card;

/** A panel whose background answers what it is told to, one answer after the other. */
function panel(...answers: unknown[]) {
  const told: string[] = [];
  let drawn = 0;
  const reads = new PanelReads(
    async id => {
      told.push(id);
      return answers.shift();
    },
    () => drawn++,
  );
  return { reads, told, drawn: () => drawn };
}

test('tells of a card once, however often it is drawn, and again when it has changed', async () => {
  const { reads, told } = panel(null, null);
  await reads.show(CARD);
  await reads.show(CARD);
  await reads.show({ ...CARD });
  expect(told).toEqual(['own:jordan', 'own:jordan']);
});

test('draws what is news, and keeps it with what comes to it', async () => {
  const first = { since: '2026-11-12', lines: [1] };
  const { reads, drawn } = panel(first, null, { since: '2026-11-26', lines: [2] });
  await reads.show(CARD);
  expect([reads.changesOf('own:jordan'), drawn()]).toEqual([first, 1]);
  await reads.show({ ...CARD });
  expect([reads.changesOf('own:jordan'), drawn()]).toEqual([first, 1]);
  await reads.show({ ...CARD });
  expect([reads.changesOf('own:jordan'), drawn()]).toEqual([{ since: '2026-11-12', lines: [1, 2] }, 2]);
  expect(reads.changesOf('own:ilham')).toBeNull();
});

test.each([
  undefined,
  'yes',
  { since: 'yesterday', lines: [1] },
  { since: '2026-11-12', lines: ['1'] },
  { since: '2026-11-12', lines: Array.from({ length: 3_000 }, (_, at) => at) },
])('takes no news from %j', async answer => {
  const { reads, drawn } = panel(answer);
  await reads.show(CARD);
  expect([reads.changesOf('own:jordan'), drawn()]).toEqual([null, 0]);
});

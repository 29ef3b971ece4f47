import { expect, test } from 'vitest';
import type { CardId } from '#core/cards/identifiers.ts';
import type { MapDrawing } from '#core/map/map-drawing.ts';
import { PanelMaps } from '../../../../entrypoints/card-frame/fetch-maps.ts';

const FRAME = {
  width: 340,
  height: 190,
  land: 'M0,0Z',
  borders: '',
  disputed: '',
  areas: '',
  lines: '',
  points: [],
  labels: [],
};
const drawing: MapDrawing = {
  detail: FRAME,
  overview: FRAME,
  scale: { length: 40, kilometres: 100 },
  countries: [],
  drawnBy: 'Somebody',
};

const id = (number: number) => `own:card-${number}` as CardId;

/** Maps whose asking is counted, and answered by `answer`. */
function maps(answer: () => unknown) {
  const asked: CardId[] = [];
  const panel = new PanelMaps(async card => {
    asked.push(card);
    return answer();
  });
  return { asked, panel };
}

test('gives a map that has come at once, and asks for it once', async () => {
  const { asked, panel } = maps(() => drawing);
  expect(panel.get(id(1))).toBeNull();
  expect(await panel.load(id(1))).toEqual(drawing);
  expect(await panel.load(id(1))).toEqual(drawing);
  expect(panel.get(id(1))).toEqual(drawing);
  expect(asked).toEqual([id(1)]);
});

test.each([
  ['there is none', null],
  ['it is no map', { detail: '<svg onload=alert(1)>' }],
])('asks again where %s', async (_, sent) => {
  const { asked, panel } = maps(() => sent);
  expect(await panel.load(id(1))).toBeNull();
  expect(panel.get(id(1))).toBeNull();
  await panel.load(id(1));
  expect(asked).toEqual([id(1), id(1)]);
});

test('forgets all maps when cards have changed', async () => {
  const { asked, panel } = maps(() => drawing);
  await panel.load(id(1));
  panel.clear();
  expect(panel.get(id(1))).toBeNull();
  await panel.load(id(1));
  expect(asked).toHaveLength(2);
});

test('keeps the maps that were asked for last, and no more than 24', async () => {
  const { panel } = maps(() => drawing);
  for (let number = 0; number < 24; number++) await panel.load(id(number));
  await panel.load(id(0));
  await panel.load(id(24));
  const kept = Array.from({ length: 25 }, (_, number) => number).filter(number => panel.get(id(number)));
  expect(kept).toHaveLength(24);
  expect(kept).toContain(0);
  expect(kept).not.toContain(1);
});

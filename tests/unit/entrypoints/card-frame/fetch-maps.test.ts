import { expect, test } from 'vitest';
import type { CardId } from '#core/cards/identifiers.ts';
import type { MapDrawing } from '#core/map/map-drawing.ts';
import { FetchedMaps } from '../../../../entrypoints/card-frame/fetch-maps.ts';

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

/** Maps with a background that counts requests and replies with `answer`. */
function maps(answer: () => MapDrawing | null) {
  const asked: CardId[] = [];
  const fetched = new FetchedMaps(async card => {
    asked.push(card);
    return answer();
  });
  return { asked, fetched };
}

test('gives a loaded map at once, and asks for it only once', async () => {
  const { asked, fetched } = maps(() => drawing);
  expect(fetched.get(id(1))).toBeNull();
  expect(await fetched.load(id(1))).toEqual(drawing);
  expect(await fetched.load(id(1))).toEqual(drawing);
  expect(fetched.get(id(1))).toEqual(drawing);
  expect(asked).toEqual([id(1)]);
});

test('asks again if no map came', async () => {
  const { asked, fetched } = maps(() => null);
  expect(await fetched.load(id(1))).toBeNull();
  expect(fetched.get(id(1))).toBeNull();
  await fetched.load(id(1));
  expect(asked).toEqual([id(1), id(1)]);
});

test('forgets all maps when cards have changed', async () => {
  const { asked, fetched } = maps(() => drawing);
  await fetched.load(id(1));
  fetched.clear();
  expect(fetched.get(id(1))).toBeNull();
  await fetched.load(id(1));
  expect(asked).toHaveLength(2);
});

test('keeps the 24 maps that were requested last', async () => {
  const { fetched } = maps(() => drawing);
  for (let number = 0; number < 24; number++) await fetched.load(id(number));
  await fetched.load(id(0));
  await fetched.load(id(24));
  const kept = Array.from({ length: 25 }, (_, number) => number).filter(number => fetched.get(id(number)));
  expect(kept).toHaveLength(24);
  expect(kept).toContain(0);
  expect(kept).not.toContain(1);
});

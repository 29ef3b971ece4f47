import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { packAtlas } from '#assets/map/pack-atlas.ts';
import type { Card } from '#core/cards/card.ts';
import type { Place, Shape } from '#core/cards/place.ts';
import { drawMap, drawMapInSteps } from '#core/map/draw-map.ts';
import { MapDrawingSchema } from '#core/map/map-drawing.ts';
import { readAtlas } from '#core/map/read-atlas.ts';

const ROOT = new URL('../../../..', import.meta.url).pathname;
const packed = packAtlas(ROOT);
const atlas = readAtlas(JSON.parse(packed));

const PACK = new URL('../../../../assets/packs/south-caucasus/', import.meta.url);
const cards = readdirSync(PACK)
  .filter(name => name.endsWith('.json') && name !== 'pack.json')
  .flatMap((name): Card[] => JSON.parse(readFileSync(new URL(name, PACK), 'utf8')));

const placeOf = (id: string) => cards.find(card => card.id === `south-caucasus:${id}`)!.place!;
const at = (...shapes: Shape[]): Place => ({ shapes, drawnBy: 'A test' });
const labelled = (shape: Shape, index: number): Shape => ({ ...shape, label: `Place ${index}` });
const point = (lon: number, lat: number): Shape => ({ type: 'point', position: [lon, lat] });

test('the atlas is at most 150 kB, gzipped', () => {
  expect(gzipSync(packed, { level: 9 }).length).toBeLessThanOrEqual(150_000);
});

test.each(['countries', 'coarse'] as const)('%s: no country is drawn inside out', kind => {
  // Russia, the largest, covers 0.42 of the globe's 12.57 steradians.
  const large = atlas[kind].filter(country => geoArea(country) > 0.45);
  expect(large.map(({ properties }) => properties.name)).toEqual([]);
});

test('every place of the starter pack is drawn as a map that passes the protocol’s bounds', {
  timeout: 60_000,
}, () => {
  for (const { id, place } of cards) {
    if (place) expect(v.safeParse(MapDrawingSchema, drawMap(place, atlas)).issues, id).toBeUndefined();
  }
});

test('the Lachin Corridor is a line in Azerbaijan, with its neighbours named', () => {
  const { detail, countries } = drawMap(placeOf('lachin-corridor'), atlas);
  expect(detail.lines).toMatch(/^M[\d.,]+L/);
  expect(countries).toEqual(['Azerbaijan']);
  const labels = detail.labels.map(({ text }) => text);
  for (const name of ['Armenia', 'Iran']) expect(labels).toContain(name);
});

test('a disputed area is drawn differently from other areas', () => {
  const { detail } = drawMap(placeOf('nagorno-karabakh'), atlas);
  expect(detail.disputed).not.toBe('');
  expect(detail.areas).toBe('');
});

test.each([
  ['at the antimeridian', at(point(179.9, -16.5), point(-179.9, -16.6))],
  ['at the north pole', at(point(0, 90))],
  ['at the south pole', at(point(12, -90))],
  ['twice the same', at(point(44.5, 40.2), point(44.5, 40.2))],
  ['on the other side of the world', at(point(0, 0), point(180, 0))],
  [
    'two thousand points',
    at({
      type: 'line',
      positions: Array.from({ length: 2_000 }, (_, i): [number, number] => [
        44 + Math.sin(i),
        40 + Math.cos(i),
      ]),
    }),
  ],
])('a place %s is drawn', (_where, place) => {
  expect(v.safeParse(MapDrawingSchema, drawMap(place, atlas)).issues).toBeUndefined();
});

test('everything lies within the frame, and no label overlaps another or the globe', () => {
  const lon = fc.double({ min: -180, max: 180, noNaN: true });
  const lat = fc.double({ min: -89, max: 89, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(lon, lat), { minLength: 1, maxLength: 3 }), places => {
      // Near each other, like the shapes of one card.
      const [[x, y]] = places as [[number, number]];
      const shapes = places.map(([a, b]) =>
        point(Math.max(-180, Math.min(180, x + a / 200)), Math.max(-90, Math.min(90, y + b / 200))),
      );
      const { detail, overview, scale } = drawMap(at(...shapes.map(labelled)), atlas);
      for (const { x, y } of detail.points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(detail.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(detail.height);
      }
      for (const { x, y, text } of detail.labels)
        expect(
          x + (text.length * 5.6) / 2 <= detail.width - overview.width - 4 || y - 12 >= overview.height + 4,
          text,
        ).toBe(true);
      expect(scale.length).toBeLessThanOrEqual(detail.width / 4 + 1);
      for (const [index, one] of detail.labels.entries())
        for (const other of detail.labels.slice(index + 1))
          expect(
            Math.abs(one.y - other.y) >= 12 ||
              Math.abs(one.x - other.x) >= ((one.text.length + other.text.length) * 5.6) / 2,
          ).toBe(true);
    }),
    { numRuns: 60 },
  );
});

const stepsOf = (place: Place) => {
  const steps = drawMapInSteps(place, atlas);
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return { count, drawn: step.value };
  }
};

test('many points are drawn in several steps, with the same map as result', () => {
  const ring = (points: number, size: number): Shape => ({
    type: 'area',
    positions: Array.from({ length: points }, (_, i): [number, number] => [
      44 + size * Math.cos((i / points) * 6.28),
      40 + size * Math.sin((i / points) * 6.28),
    ]),
  });
  const few = at(ring(10, 0.2));
  const many = at(...Array.from({ length: 5 }, (_, i) => ring(1_000, 0.2 + i / 100)));
  expect(stepsOf(many).drawn).toEqual(drawMap(many, atlas));
  expect(stepsOf(many).count - stepsOf(few).count).toBeGreaterThanOrEqual(5_000 / 50);
});

test('each area is drawn as a separate closed shape', () => {
  const triangle = (x: number): Shape => ({
    type: 'area',
    positions: [
      [x, 40],
      [x + 1, 40],
      [x, 41],
    ],
  });
  const paths = drawMap(at(triangle(44), triangle(46)), atlas).detail.areas.split(/(?=M)/);
  expect(paths).toHaveLength(2);
  for (const path of paths) {
    const points = path.slice(1).split('L');
    expect(points.at(-1)).toBe(points[0]);
    expect(points.length).toBeGreaterThanOrEqual(4);
  }
});

test('lines that circle the world repeatedly give no map', () => {
  const zigzag: Shape = {
    type: 'line',
    positions: Array.from({ length: 2_000 }, (_, i): [number, number] => [
      ((i * 137.5) % 360) - 180,
      ((i * 77.7) % 170) - 85,
    ]),
  };
  expect(() => drawMap(at(zigzag, zigzag), atlas)).toThrow(RangeError);
});

test.each(['"/><script>', 'url(x)', 'M1,1A2', 'M'.repeat(200_001)])('%.20j is no path of a map', path => {
  const { detail, ...rest } = drawMap(at(point(44.5, 40.2)), atlas);
  for (const part of ['land', 'borders', 'disputed', 'areas', 'lines'])
    expect(v.is(MapDrawingSchema, { ...rest, detail: { ...detail, [part]: path } }), part).toBe(false);
});

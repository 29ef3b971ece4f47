import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoContains,
  geoDistance,
  geoOrthographic,
  geoPath,
} from 'd3-geo';
import type { Feature, Geometry, Position } from 'geojson';
import type { Place, Shape } from '../cards/place.ts';
import type { MapDrawing, MapFrame, MapLabel } from './map-drawing.ts';
import { PathWriter } from './path-writer.ts';

/** A country of the atlas. */
export type Country = Feature<Geometry, { readonly name: string }>;

/** The atlas, read once: its countries, and a coarse version with fewer points for large areas. */
export type Atlas = { readonly countries: readonly Country[]; readonly coarse: readonly Country[] };

const WIDTH = 340;
const HEIGHT = 190;
const GLOBE_SIZE = 72;

const EARTH_RADIUS_KM = 6_371;

/**
 * The map shows at least this radius around the middle of the place: a region in which neighbours can be recognised.
 */
const MIN_RADIUS_KM = 130;
/** How much larger the map's radius is than the place's. */
const RADIUS_FACTOR = 1.5;
const MAX_RADIUS_KM = 9_000;

/** With a larger radius than this, fine coastlines cannot be seen. */
const COARSE_ABOVE_KM = 1_200;

/** Average width of a letter and height of a line in a label, in units of the frame. */
const LETTER_WIDTH = 5.6;
const LINE_HEIGHT = 12;
const MAX_LABELS = 14;

/** Draws where a place is: with its surroundings, and on the globe. */
export function drawMap(place: Place, atlas: Atlas): MapDrawing {
  const steps = drawMapInSteps(place, atlas);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Draws in steps of a few ms, so that other work on the same thread can run between them. */
export function* drawMapInSteps(place: Place, atlas: Atlas): Generator<void, MapDrawing> {
  const positions = place.shapes.flatMap(positionsOf);
  const middle = middleOf(positions);
  const reach =
    Math.max(...positions.map(position => geoDistance(middle, position as [number, number]))) *
    EARTH_RADIUS_KM;
  const around = Math.min(MAX_RADIUS_KM, Math.max(MIN_RADIUS_KM, reach * RADIUS_FACTOR)) / EARTH_RADIUS_KM;
  const circle = geoCircle()
    .center(middle)
    .radius((around * 180) / Math.PI)();
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .fitExtent(
      [
        [0, 0],
        [WIDTH, HEIGHT],
      ],
      circle,
    )
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
  // The frame is wider than high, so more than the circle is visible.
  const countries = around * EARTH_RADIUS_KM > COARSE_ABOVE_KM ? atlas.coarse : atlas.countries;
  yield;
  const near: Country[] = [];
  for (const country of countries) {
    // Finding a country's bounding box for the first time reads all of its points.
    if (mayBeSeen(country, middle, (around * WIDTH) / HEIGHT)) near.push(country);
    yield;
  }
  return {
    detail: {
      width: WIDTH,
      height: HEIGHT,
      land: yield* pathOf(projection, near),
      borders: '',
      ...(yield* drawShapes(place.shapes, projection)),
      labels: yield* labelsOf(place.shapes, near, projection),
    },
    overview: yield* drawGlobe(atlas, middle),
    scale: scaleOf(projection, middle),
    countries: yield* countriesOf(near, place.shapes.flatMap(samplePositions).slice(0, MAX_SAMPLES)),
    drawnBy: place.drawnBy,
  };
}

/** The middle of the positions; if they have none, because they are on opposite sides of the world, the first one. */
function middleOf(positions: readonly Position[]): [number, number] {
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: [...positions] });
  return Number.isFinite(lon) && Number.isFinite(lat) ? [lon, lat] : (positions[0] as [number, number]);
}

/** The first, middle and last position of a shape: enough to find out in which countries it lies. */
function samplePositions(shape: Shape): Position[] {
  const all = positionsOf(shape);
  return [all[0]!, all[all.length >> 1]!, all.at(-1)!];
}

/** For how many positions the country is determined. */
const MAX_SAMPLES = 12;

function positionsOf(shape: Shape): Position[] {
  return shape.type === 'point' ? [[...shape.position]] : shape.positions.map(position => [...position]);
}

function* pathOf(
  projection: GeoProjection,
  features: readonly Feature<Geometry, unknown>[],
  decimals = 1,
): Generator<void, string> {
  const writer = new PathWriter(decimals);
  const path = geoPath(projection, writer);
  for (const feature of features) {
    path(feature as Feature);
    yield;
  }
  return writer.toString();
}

/** Points of a card's own shapes drawn in one step: a line across the world is projected to hundreds for each. */
const POINTS_PER_STEP = 40;

/** The outlines of shapes, point by point, because one shape may have thousands. */
function* outlinesOf(shapes: readonly Shape[], projection: GeoProjection): Generator<void, string> {
  const writer = new PathWriter();
  let begins = true;
  const stream = projection.stream({
    lineStart() {
      begins = true;
    },
    point(x, y) {
      if (begins) writer.moveTo(x, y);
      else writer.lineTo(x, y);
      begins = false;
    },
    lineEnd() {},
    polygonStart() {},
    polygonEnd() {},
  });
  for (const shape of shapes) {
    if (shape.type === 'point') continue;
    const { positions } = shape;
    const closed = shape.type === 'area' ? [...positions, positions[0]!] : positions;
    stream.lineStart();
    for (const [index, [longitude, latitude]] of closed.entries()) {
      stream.point(longitude, latitude);
      if (index % POINTS_PER_STEP === POINTS_PER_STEP - 1) yield;
    }
    stream.lineEnd();
    yield;
  }
  return writer.toString();
}

function* drawShapes(
  shapes: readonly Shape[],
  projection: GeoProjection,
): Generator<void, Pick<MapFrame, 'areas' | 'lines' | 'disputed' | 'points'>> {
  const isDisputed = (shape: Shape) => shape.type !== 'point' && shape.disputed === true;
  const drawn = (wanted: (shape: Shape) => boolean) => outlinesOf(shapes.filter(wanted), projection);
  return {
    areas: yield* drawn(shape => shape.type === 'area' && !isDisputed(shape)),
    lines: yield* drawn(shape => shape.type === 'line' && !isDisputed(shape)),
    disputed: yield* drawn(isDisputed),
    points: shapes.flatMap(shape => {
      const at = shape.type === 'point' ? projection([...shape.position]) : null;
      return at ? [{ x: round(at[0]), y: round(at[1]) }] : [];
    }),
  };
}

/**
 * The card's own labels first, then the countries, largest visible area first; labels that would overlap are left out.
 */
function* labelsOf(
  shapes: readonly Shape[],
  near: readonly Country[],
  projection: GeoProjection,
): Generator<void, MapLabel[]> {
  const path = geoPath(projection);
  const own = shapes.flatMap(shape => {
    const positions = positionsOf(shape);
    const at =
      shape.label === undefined ? null : projection(positions[positions.length >> 1] as [number, number]);
    return at ? [{ x: at[0], y: at[1] - 8, text: shape.label!, own: true }] : [];
  });
  const large: { readonly country: Country; readonly area: number }[] = [];
  for (const country of near) {
    const area = path.area(country);
    if (area > 400) large.push({ country, area });
    yield;
  }
  const neighbours: MapLabel[] = [];
  for (const { country } of large.sort((a, b) => b.area - a.area)) {
    const [x, y] = path.centroid(country);
    neighbours.push({ x, y, text: country.properties.name, own: false });
    yield;
  }
  const placed: MapLabel[] = [];
  for (const label of [...own, ...neighbours].slice(0, MAX_LABELS * 2)) {
    const half = (label.text.length * LETTER_WIDTH) / 2;
    const inside = {
      ...label,
      x: round(Math.min(WIDTH - half - 2, Math.max(half + 2, label.x))),
      y: round(Math.min(HEIGHT - 4, Math.max(LINE_HEIGHT, label.y))),
    };
    // The card's own label moves out of the globe's way; a neighbour's would then be on a different country, so it is
    // left out.
    const clear = label.own && underGlobe(inside) ? { ...inside, y: GLOBE_EDGE + LINE_HEIGHT } : inside;
    if (underGlobe(clear)) continue;
    if (half * 2 < WIDTH && placed.length < MAX_LABELS && !placed.some(other => overlap(clear, other)))
      placed.push(clear);
  }
  return placed;
}

/** The globe covers the top right corner, four units from both edges. */
const GLOBE_EDGE = GLOBE_SIZE + 4;

function underGlobe({ x, y, text }: MapLabel): boolean {
  return x + (text.length * LETTER_WIDTH) / 2 > WIDTH - GLOBE_EDGE && y < GLOBE_EDGE + LINE_HEIGHT;
}

function overlap(one: MapLabel, other: MapLabel): boolean {
  const apart = ((one.text.length + other.text.length) * LETTER_WIDTH) / 2;
  return Math.abs(one.x - other.x) < apart && Math.abs(one.y - other.y) < LINE_HEIGHT;
}

/** The side of the globe on which the place is. */
function* drawGlobe(atlas: Atlas, middle: [number, number]): Generator<void, MapFrame> {
  const projection = geoOrthographic()
    .rotate([-middle[0], -middle[1] * 0.6])
    .translate([GLOBE_SIZE / 2, GLOBE_SIZE / 2])
    .scale(GLOBE_SIZE / 2 - 1);
  const at = projection(middle);
  return {
    width: GLOBE_SIZE,
    height: GLOBE_SIZE,
    land: yield* pathOf(projection, atlas.coarse, 0),
    borders: '',
    disputed: '',
    areas: '',
    lines: '',
    points: at ? [{ x: round(at[0]), y: round(at[1]) }] : [],
    labels: [],
  };
}

/** The scale: a round number of km that is shorter than a quarter of the frame. */
function scaleOf(projection: GeoProjection, [lon, lat]: [number, number]): MapDrawing['scale'] {
  const there: [number, number] = [lon, lat > 0 ? lat - 1 : lat + 1];
  const [from, to] = [projection([lon, lat]), projection(there)];
  const unitsPerKm =
    from && to ? Math.hypot(to[0] - from[0], to[1] - from[1]) / ((EARTH_RADIUS_KM * Math.PI) / 180) : 1;
  const most = WIDTH / 4 / unitsPerKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2, 1].find(digit => digit * power <= most) ?? 1) * power;
  return { length: round(kilometres * unitsPerKm), kilometres };
}

function* countriesOf(near: readonly Country[], positions: readonly Position[]): Generator<void, string[]> {
  const inside: string[] = [];
  for (const country of near) {
    const [[west, south], [east, north]] = boundsOf(country);
    for (const [x, y] of positions as readonly [number, number][]) {
      if (x < west || x > east || y < south || y > north) continue;
      yield;
      if (!geoContains(country, [x, y])) continue;
      inside.push(country.properties.name);
      break;
    }
  }
  return inside.sort();
}

/** False for a country that is certainly outside the frame. */
function mayBeSeen(country: Country, middle: [number, number], reach: number): boolean {
  const [[west, south], [east, north]] = boundsOf(country);
  const margin = (reach * 180) / Math.PI;
  if (middle[1] + margin < south || middle[1] - margin > north) return false;
  const wide = margin / Math.max(0.1, Math.cos((middle[1] * Math.PI) / 180));
  if (wide >= 180 || Math.abs(middle[0]) + wide > 180) return true;
  return middle[0] + wide >= west && middle[0] - wide <= east;
}

const bounds = new WeakMap<Country, Bounds>();

type Bounds = [[west: number, south: number], [east: number, north: number]];

/** The bounding box of a country; one across the antimeridian gets the whole width of the world. */
function boundsOf(country: Country): Bounds {
  let known = bounds.get(country);
  if (!known) {
    known = [
      [180, 90],
      [-180, -90],
    ];
    for (const [x, y] of ringsOf(country.geometry).flat() as [number, number][]) {
      known[0][0] = Math.min(known[0][0], x);
      known[0][1] = Math.min(known[0][1], y);
      known[1][0] = Math.max(known[1][0], x);
      known[1][1] = Math.max(known[1][1], y);
    }
    bounds.set(country, known);
  }
  return known;
}

/** The rings of a country's polygons. */
function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

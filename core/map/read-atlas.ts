import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Atlas, Country } from './draw-map.ts';

/** Of so many points of a coast one is kept for the view from afar. */
const EVERY = 8;

/** Rings of fewer points are islets that are not seen from there. */
const LEAST = 24;

/** The atlas of the package as it is drawn from. */
export function readAtlas(packed: unknown): Atlas {
  // It is the extension's own file, made by its build.
  const topology = packed as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const countries = feature(topology, topology.objects.countries).features as Country[];
  return { countries, coarse: countries.map(coarser) };
}

function coarser(country: Country): Country {
  const { geometry } = country;
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const kept = polygons.filter(([ring]) => (ring?.length ?? 0) >= LEAST || polygons.length === 1);
  const coordinates = (kept.length > 0 ? kept : polygons).map(rings => rings.slice(0, 1).map(thinned));
  return { ...country, geometry: { type: 'MultiPolygon', coordinates } };
}

/** A ring ends where it began. */
function thinned(ring: Position[]): Position[] {
  const points = ring.slice(0, -1).filter((_, at) => at % EVERY === 0);
  const fewer = [...points, points[0]!];
  return points.length < 3 || isInsideOut(fewer) ? ring : fewer;
}

/** On a sphere a ring that runs the other way round is all of the world but itself: a narrow one may, when thinned. */
function isInsideOut(ring: Position[]): boolean {
  return geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
}

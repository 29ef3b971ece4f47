import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Atlas, Country } from './draw-map.ts';

/** The coarse version keeps one of this many points of a coast. */
const COARSE_EVERY = 8;

/** Rings of fewer points are islets, too small for the coarse version. */
const COARSE_MIN_POINTS = 24;

/** Reads the atlas that is in the extension's package. */
export function readAtlas(packed: unknown): Atlas {
  // The extension's own build made this file, so it is trusted.
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
  const kept = polygons.filter(([ring]) => (ring?.length ?? 0) >= COARSE_MIN_POINTS || polygons.length === 1);
  const coordinates = (kept.length > 0 ? kept : polygons).map(rings => rings.slice(0, 1).map(thinned));
  return { ...country, geometry: { type: 'MultiPolygon', coordinates } };
}

/** A ring with fewer points; it ends where it begins. */
function thinned(ring: Position[]): Position[] {
  const points = ring.slice(0, -1).filter((_, at) => at % COARSE_EVERY === 0);
  const fewer = [...points, points[0]!];
  return points.length < 3 || isInsideOut(fewer) ? ring : fewer;
}

/** On a sphere, a ring in the wrong direction encloses the rest of the world; thinning can do this to a narrow ring. */
function isInsideOut(ring: Position[]): boolean {
  return geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
}

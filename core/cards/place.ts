import * as v from 'valibot';
import { problemMessage } from './issue.ts';
import { LIMITS } from './limits.ts';
import { line } from './text.ts';

/** `[longitude, latitude]` in degrees, WGS 84, in the order of GeoJSON (RFC 7946). */
const PositionSchema = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

const Positions = v.pipe(v.array(PositionSchema), v.minLength(2), v.maxLength(LIMITS.points));

export const ShapeSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('point'),
    position: PositionSchema,
    label: v.optional(line('label', LIMITS.side)),
  }),
  v.strictObject({
    type: v.literal('line'),
    positions: Positions,
    label: v.optional(line('label', LIMITS.side)),
    disputed: v.optional(v.boolean()),
  }),
  v.strictObject({
    type: v.literal('area'),
    positions: Positions,
    label: v.optional(line('label', LIMITS.side)),
    disputed: v.optional(v.boolean()),
  }),
]);

/** A point, a line or an area (one closed ring, the first position not repeated). */
export type Shape = v.InferOutput<typeof ShapeSchema>;

/** Limit for the points of all shapes of a card together: this many are drawn in a tenth of a second. */
const MAX_POINTS = 5_000;

/** True if all shapes of a card together can be drawn quickly. */
export function hasFewPoints(shapes: Shape[]): boolean {
  const points = shapes.reduce(
    (sum, shape) => sum + (shape.type === 'point' ? 1 : shape.positions.length),
    0,
  );
  return points <= MAX_POINTS;
}

export const PlaceSchema = v.strictObject({
  shapes: v.pipe(
    v.array(ShapeSchema),
    v.minLength(1),
    v.maxLength(LIMITS.shapes),
    v.check(hasFewPoints, problemMessage('points-too-many', MAX_POINTS)),
  ),
  /** Who drew it; shown under the map. */
  drawnBy: line('drawn-by', LIMITS.sourceText),
});

/** A card's location and outline on the map. */
export type Place = v.InferOutput<typeof PlaceSchema>;

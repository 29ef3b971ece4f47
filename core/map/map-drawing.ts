/**
 * A locator map as it is drawn: the background projects the shapes and hands over paths, so that neither a page's script
 * nor the card's interface has the world's geometry.
 */
import * as v from 'valibot';

/** Longest path of a map, in UTF-16 code units: no card of an author comes near it. */
export const LONGEST_PATH = 200_000;

const Path = v.pipe(v.string(), v.maxLength(LONGEST_PATH), v.regex(/^[MLZmlz0-9.,\s-]*$/));
const Point = v.strictObject({ x: v.number(), y: v.number() });

/** One frame of the map: where the place is, or where in the world that is. Coordinates in units of its view box. */
const FrameSchema = v.strictObject({
  width: v.number(),
  height: v.number(),
  land: Path,
  borders: Path,
  /** Borders and lines that are disputed: dashed. */
  disputed: Path,
  /** The card's own shapes. */
  areas: Path,
  lines: Path,
  points: v.array(Point),
  labels: v.array(v.strictObject({ ...Point.entries, text: v.string(), own: v.boolean() })),
});

export const MapDrawingSchema = v.strictObject({
  detail: FrameSchema,
  overview: FrameSchema,
  /** Length of the scale's bar in units of the detail's view box, and what it stands for in km. */
  scale: v.strictObject({ length: v.number(), kilometres: v.number() }),
  /** The countries that the place lies in or beside, for the text that says the same. */
  countries: v.array(v.string()),
  drawnBy: v.string(),
});

export type MapDrawing = v.InferOutput<typeof MapDrawingSchema>;
export type MapFrame = v.InferOutput<typeof FrameSchema>;

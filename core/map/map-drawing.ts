/**
 * A locator map in the form in which it is shown. The background projects the shapes and sends only SVG paths, so that
 * neither a page's script nor the card's interface needs the geometry of the world.
 */
import * as v from 'valibot';

export type MapLabel = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** True for a label of the card's own place. */
  readonly own: boolean;
};

/** One frame of the map: the surroundings of the place, or the globe. Coordinates are in units of its view box. */
export type MapFrame = {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  /** Disputed borders and lines, which are drawn dashed. */
  readonly disputed: string;
  /** The card's own shapes. */
  readonly areas: string;
  readonly lines: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly labels: readonly MapLabel[];
};

export type MapDrawing = {
  readonly detail: MapFrame;
  readonly overview: MapFrame;
  /** Length of the scale bar in units of the detail's view box, and the distance it represents in km. */
  readonly scale: { readonly length: number; readonly kilometres: number };
  /** The countries in which the place lies, for the text alternative of the map. */
  readonly countries: readonly string[];
  readonly drawnBy: string;
};

/** Length limit of a path, in UTF-16 code units; no card by an honest author comes near it. */
export const LONGEST_PATH = 200_000;

const Path = v.pipe(v.string(), v.maxLength(LONGEST_PATH), v.regex(/^[MLZmlz0-9.,\s-]*$/));
const Point = v.strictObject({ x: v.number(), y: v.number() });

const FrameSchema = v.strictObject({
  width: v.number(),
  height: v.number(),
  land: Path,
  borders: Path,
  disputed: Path,
  areas: Path,
  lines: Path,
  points: v.array(Point),
  labels: v.array(v.strictObject({ ...Point.entries, text: v.string(), own: v.boolean() })),
});

export const MapDrawingSchema = v.strictObject({
  detail: FrameSchema,
  overview: FrameSchema,
  scale: v.strictObject({ length: v.number(), kilometres: v.number() }),
  countries: v.array(v.string()),
  drawnBy: v.string(),
}) satisfies v.GenericSchema<unknown, MapDrawing>;

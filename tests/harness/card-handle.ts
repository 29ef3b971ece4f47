/** A box in the page's viewport, in CSS pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * The card that is open in a page. It is in a frame of the extension's own, inside a closed shadow root, which the
 * browser's debugging interface can look into and the page cannot.
 */
export type CardHandle = {
  /** The position of the card's frame in the page's viewport. */
  place(): Promise<Box>;
  /** Runs a script in the card's frame. */
  run(script: string): Promise<void>;
  /** Calls a function in the card's frame with its document. The function must not use anything outside itself. */
  evaluate<Arguments extends readonly unknown[], Value>(
    work: (root: Document, ...values: Arguments) => Value | Promise<Value>,
    ...values: Arguments
  ): Promise<Value>;
  /** The box of a control, found in the browser's accessibility tree by role and name; null if there is none. */
  control(role: string, name: string): Promise<Box | null>;
};

/**
 * The source of a function that takes its arguments as JSON, calls `work` with the document and them, and returns the
 * result as JSON.
 */
export function asJsonCall(work: (...values: never[]) => unknown): string {
  return `async json => JSON.stringify((await (${work.toString()})(document, ...JSON.parse(json))) ?? null)`;
}

/** Converts a box inside a frame to the coordinates of the page around the frame. */
export function inPage(box: Box, place: Box): Box {
  return { ...box, x: box.x + place.x, y: box.y + place.y };
}

/** A box in the page's viewport, in CSS pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * The card that is open in a page. It lives in a closed shadow root, which the browser's debugging interface can see
 * into and the page cannot.
 */
export type CardHandle = {
  /** Calls a function in the page with the closed shadow root; it must not use anything from outside itself. */
  evaluate<Arguments extends readonly unknown[], Value>(
    work: (root: ShadowRoot, ...values: Arguments) => Value | Promise<Value>,
    ...values: Arguments
  ): Promise<Value>;
  /** The box of a control, found in the browser's accessibility tree by role and name; null where there is none. */
  control(role: string, name: string): Promise<Box | null>;
};

/** The expression of a function that takes a shadow root and JSON, calls `work` with both, and gives JSON back. */
export function asJsonCall(work: (...values: never[]) => unknown): string {
  return `async (root, json) => JSON.stringify((await (${work.toString()})(root, ...JSON.parse(json))) ?? null)`;
}

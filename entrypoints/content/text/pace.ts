/** Longest pause between two looks at what changes without end, in ms. */
export const LONGEST_PAUSE = 6_400;

/** Pauses between reactions to something that may happen without end: each is twice the one before while it goes on. */
export class Pace {
  readonly #least: number;
  #last = 0;
  #until = 0;

  /** @param least the pause after quiet, in ms. */
  constructor(least: number) {
    this.#least = least;
  }

  /**
   * The pause that begins now, in ms.
   * @param goesOn where it is not said: whether the last pause and a second more have not passed since its end.
   */
  next(goesOn: boolean = performance.now() < this.#until): number {
    this.#last = goesOn ? Math.min(this.#last * 2, LONGEST_PAUSE) : this.#least;
    this.#until = performance.now() + this.#last * 2 + 1_000;
    return this.#last;
  }
}

/** Resolves when the tab is shown; never, once `signal` has aborted. */
export async function whenShown(signal: AbortSignal): Promise<void> {
  while (document.hidden)
    await new Promise(resolve =>
      document.addEventListener('visibilitychange', resolve, { once: true, signal }),
    );
}

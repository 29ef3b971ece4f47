/** Longest pause between two reactions to something that keeps changing, in ms. */
export const LONGEST_PAUSE = 6_400;

/** Pauses between reactions to something that may keep happening: while it does, each pause is twice the one before. */
export class Pace {
  readonly #least: number;
  #last = 0;
  #until = 0;

  /** @param least the pause after a quiet time, in ms. */
  constructor(least: number) {
    this.#least = least;
  }

  /**
   * The pause that begins now, in ms.
   * @param goesOn whether it keeps happening. By default that is so until a time as long as the last pause plus one
   * second has passed since that pause ended.
   */
  next(goesOn: boolean = performance.now() < this.#until): number {
    this.#last = goesOn ? Math.min(this.#last * 2, LONGEST_PAUSE) : this.#least;
    this.#until = performance.now() + this.#last * 2 + 1_000;
    return this.#last;
  }
}

/** Resolves when the tab is visible. Never resolves once `signal` has aborted. */
export async function whenShown(signal: AbortSignal): Promise<void> {
  while (document.hidden)
    await new Promise(resolve =>
      document.addEventListener('visibilitychange', resolve, { once: true, signal }),
    );
}

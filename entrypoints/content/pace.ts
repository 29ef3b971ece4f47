/** Longest pause between two looks at what changes without end, in ms. */
export const LONGEST_PAUSE = 6_400;

/**
 * Pauses between reactions to something that may happen without end: each is twice the one before, and short again
 * after it has been quiet for as long as the last pause and a second.
 */
export class Pace {
  readonly #least: number;
  #last = 0;
  #until = 0;

  /** @param least the pause after quiet, in ms. */
  constructor(least: number) {
    this.#least = least;
  }

  /** The pause from `now` on, in ms as all times here; counted as taken. */
  next(now = performance.now()): number {
    const goesOn = now < this.#until;
    this.#last = goesOn ? Math.min(this.#last * 2, LONGEST_PAUSE) : this.#least;
    this.#until = now + this.#last * 2 + 1_000;
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

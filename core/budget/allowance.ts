/** An amount that is used up and comes back by and by. */
export class Allowance {
  readonly #most: number;
  readonly #perSecond: number;
  readonly #now: () => number;
  #left: number;
  #at: number;

  /**
   * @param most what there is at first, and what comes back.
   * @param perSecond how much comes back in a second.
   * @param now in ms.
   */
  constructor(most: number, perSecond: number, now: () => number = Date.now) {
    this.#most = most;
    this.#perSecond = perSecond;
    this.#now = now;
    this.#left = most;
    this.#at = now();
  }

  /** What is left now; less than nothing where more was taken than there was. */
  left(): number {
    const now = this.#now();
    const back = (Math.max(0, now - this.#at) / 1_000) * this.#perSecond;
    this.#at = now;
    // What was given beyond the most stays until it is used up.
    this.#left = Math.max(this.#left, Math.min(this.#most, this.#left + back));
    return this.#left;
  }

  take(amount: number): void {
    this.#left = this.left() - amount;
  }
}

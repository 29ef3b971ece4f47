/** An amount that is used up and refills gradually. */
export class Allowance {
  readonly #most: number;
  readonly #perSecond: number;
  readonly #now: () => number;
  #left: number;
  #at: number;

  /**
   * @param most the initial amount, and the limit up to which it refills.
   * @param perSecond how much is refilled per second.
   * @param now the current time in ms.
   */
  constructor(most: number, perSecond: number, now: () => number = Date.now) {
    this.#most = most;
    this.#perSecond = perSecond;
    this.#now = now;
    this.#left = most;
    this.#at = now();
  }

  /** What is left now; negative if more was taken than there was. */
  left(): number {
    const now = this.#now();
    const refilled = (Math.max(0, now - this.#at) / 1_000) * this.#perSecond;
    this.#at = now;
    // An amount above the limit (a negative take) stays until it is used up.
    this.#left = Math.max(this.#left, Math.min(this.#most, this.#left + refilled));
    return this.#left;
  }

  take(amount: number): void {
    this.#left = this.left() - amount;
  }
}

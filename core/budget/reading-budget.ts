import type { CardId } from '../cards/identifiers.ts';
import { Allowance } from './allowance.ts';

/**
 * How much new text of one tab and site is read, in UTF-16 code units, and how many cards that the page had not named
 * before. A page learns which of its words are marked. So it starts with what a page of one long article needs, and
 * the budget refills faster than anyone reads. docs/decisions/0014-reading-budget.md explains the figures.
 */
export const BUDGET = {
  characters: 200_000,
  charactersPerSecond: 1_000,
  cards: 500,
  cardsPerSecond: 1,
} as const;

/** What the reader adds to the budget by choosing to continue. */
const RAISE = { characters: 2_000_000, cards: 5_000 } as const;

/** How many texts are remembered as already read. */
const MAX_REMEMBERED_TEXTS = 20_000;

/**
 * How many of the texts and cards that came last are in what is stored: more than a long article has. A fingerprint has
 * up to 28 characters.
 */
const MAX_STORED = 1_000;

/** The remaining budget of one tab and site. Text that was read before costs nothing, however often it comes back. */
export class ReadingBudget {
  readonly #characters: Allowance;
  readonly #cards: Allowance;
  readonly #texts = new Set<string>();
  readonly #known = new Set<CardId>();

  /** @param now the current time in ms. */
  constructor(now: () => number = Date.now) {
    this.#characters = new Allowance(BUDGET.characters, BUDGET.charactersPerSecond, now);
    this.#cards = new Allowance(BUDGET.cards, BUDGET.cardsPerSecond, now);
  }

  /** Deducts the new ones among `texts` from the budget. If too little is left, returns false and deducts nothing. */
  admit(texts: readonly string[]): boolean {
    const fresh = new Map<string, number>();
    for (const text of texts) {
      const print = fingerprint(text);
      if (!this.#texts.has(print)) fresh.set(print, text.length);
    }
    let sum = 0;
    for (const length of fresh.values()) sum += length;
    if (sum > this.#characters.left()) return false;
    this.#characters.take(sum);
    for (const print of fresh.keys()) this.#texts.add(print);
    for (const print of this.#texts) {
      if (this.#texts.size <= MAX_REMEMBERED_TEXTS) break;
      this.#texts.delete(print);
    }
    return true;
  }

  /** Those of `ids` that the page may learn of: all it learned of before, and new ones as long as the budget lasts. */
  admitCards(ids: Iterable<CardId>): ReadonlySet<CardId> {
    const admitted = new Set<CardId>();
    for (const id of ids) {
      if (!this.#known.has(id)) {
        if (this.#cards.left() < 1) continue;
        this.#cards.take(1);
        this.#known.add(id);
      }
      admitted.add(id);
    }
    return admitted;
  }

  /** Raises the budget, because the reader chose to continue. */
  raise(): void {
    this.#characters.take(-RAISE.characters);
    this.#cards.take(-RAISE.cards);
  }

  /** What is stored while the background sleeps. */
  get record(): BudgetRecord {
    return {
      characters: this.#characters.left(),
      cards: this.#cards.left(),
      texts: [...this.#texts].slice(-MAX_STORED),
      known: [...this.#known].slice(-MAX_STORED),
    };
  }

  /** Reduces the budget to what was left before, and remembers what was already read. */
  restore({ characters, cards, texts, known }: BudgetRecord): void {
    this.#characters.take(this.#characters.left() - characters);
    this.#cards.take(this.#cards.left() - cards);
    for (const print of texts) this.#texts.add(print);
    for (const id of known) this.#known.add(id);
  }
}

/** The budget that is left, in UTF-16 code units and cards; fingerprints of texts and ids of cards that cost nothing. */
export type BudgetRecord = {
  readonly characters: number;
  readonly cards: number;
  readonly texts: readonly string[];
  readonly known: readonly CardId[];
};

/** Two hashes and the length. If two texts of a page have the same fingerprint, the page merely saves a charge. */
function fingerprint(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x1000193;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995) + at;
  }
  return `${text.length}.${first}.${second}`;
}

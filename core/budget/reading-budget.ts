import type { CardId } from '../cards/identifiers.ts';
import { Allowance } from './allowance.ts';

/**
 * How much new text of one tab and site is read, in UTF-16 code units, and how many cards that it had not named before.
 * A page learns which of its words are marked, so what it may have read is what a page of one long article has; what
 * comes back is more than anybody reads. docs/decisions/0014-reading-budget.md says where the figures are from.
 */
export const BUDGET = {
  characters: 200_000,
  charactersPerSecond: 1_000,
  cards: 500,
  cardsPerSecond: 1,
} as const;

/** What the reader allows besides, by going on. */
const MORE = { characters: 2_000_000, cards: 5_000 } as const;

/** Texts that are remembered as read. */
const MOST_TEXTS = 20_000;

/** What may still be read for one tab and site. What was read before costs nothing, however it comes back. */
export class ReadingBudget {
  readonly #characters: Allowance;
  readonly #cards: Allowance;
  readonly #texts = new Set<string>();
  readonly #known = new Set<CardId>();

  /** @param now in ms. */
  constructor(now: () => number = Date.now) {
    this.#characters = new Allowance(BUDGET.characters, BUDGET.charactersPerSecond, now);
    this.#cards = new Allowance(BUDGET.cards, BUDGET.cardsPerSecond, now);
  }

  /** Takes what is new of `texts` from the budget. False where there is not enough left: then nothing is taken. */
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
      if (this.#texts.size <= MOST_TEXTS) break;
      this.#texts.delete(print);
    }
    return true;
  }

  /** Those of `ids` that the page may learn of: all that it did before, and new ones as long as some are left. */
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

  /** The reader goes on. */
  raise(): void {
    this.#characters.take(-MORE.characters);
    this.#cards.take(-MORE.cards);
  }

  /** What is left, to be kept while the background sleeps. */
  get left(): Left {
    return { characters: this.#characters.left(), cards: this.#cards.left() };
  }

  /** Begins with no more than was left before. */
  restore({ characters, cards }: Left): void {
    this.#characters.take(this.#characters.left() - characters);
    this.#cards.take(this.#cards.left() - cards);
  }
}

export type Left = { readonly characters: number; readonly cards: number };

/** Two hashes and the length: two texts of a page that are taken for one only spare that page a charge. */
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

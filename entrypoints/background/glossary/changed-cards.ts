import type { Revision } from '#core/glossary/glossary-card.ts';
import { compile } from '#core/matching/compiled/compile.ts';
import type { CompiledIndex } from '#core/matching/compiled/layout.ts';
import { createMatcher } from '#core/matching/create-matcher.ts';
import type { CardNumber, IndexedName, SlicingMatcher } from '#core/matching/matcher.ts';
import type { ChangesSince } from '#platform/index-store/changes-since.ts';
import { namesToMark } from './compile-glossary.ts';

const NO_CARDS: ReadonlySet<CardNumber> = new Set();

/** Cards that have changed since the base index was compiled, with their current names; a deleted card has none. */
export class ChangedCards {
  readonly #names = new Map<CardNumber, readonly IndexedName[]>();
  /** For each card, the revision at which it was last read: the card may have changed at any revision before that. */
  readonly #readAt = new Map<CardNumber, Revision>();

  get size(): number {
    return this.#names.size;
  }

  add({ revision, changed, gone }: ChangesSince): void {
    // A card that was deleted and then restored is in both lists.
    for (const number of gone) this.#names.set(number, []);
    for (const card of changed) this.#names.set(card.number, namesToMark(card));
    for (const number of gone) this.#readAt.set(number, revision);
    for (const { number } of changed) this.#readAt.set(number, revision);
  }

  /** Cards that may have changed since `revision`, which must not be older than the base. */
  since(revision: Revision): CardNumber[] {
    return [...this.#readAt].filter(([, readAt]) => readAt > revision).map(([number]) => number);
  }

  /** Finds the current names: those of changed cards with a small index, all others with the base. */
  laidOver(base: CompiledIndex): SlicingMatcher {
    return this.laidOverWithout(base, NO_CARDS, []);
  }

  /** The same without the cards in `excluded`, for which only the names in `names` are found. */
  laidOverWithout(
    base: CompiledIndex,
    excluded: ReadonlySet<CardNumber>,
    names: readonly IndexedName[],
  ): SlicingMatcher {
    const changed = [...this.#names].flatMap(([number, now]) => (excluded.has(number) ? [] : now));
    const delta = [...changed, ...names];
    const overridden =
      excluded.size === 0 ? this.#names.keys() : new Set([...this.#names.keys(), ...excluded]);
    return createMatcher(base, delta.length > 0 ? compile(delta) : null, overridden);
  }
}

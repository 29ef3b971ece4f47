import type { Revision } from '#core/glossary/glossary-card.ts';
import { compile } from '#core/matching/compiled/compile.ts';
import type { CompiledIndex } from '#core/matching/compiled/layout.ts';
import { createMatcher } from '#core/matching/create-matcher.ts';
import type { CardNumber, IndexedName, SlicingMatcher } from '#core/matching/matcher.ts';
import type { ChangesSince } from '#platform/index-store/changes-since.ts';
import { namesToMark } from './compile-glossary.ts';

const NONE: ReadonlySet<CardNumber> = new Set();

/** Cards that have changed since the base was compiled: their names now, none for one that is gone. */
export class ChangedCards {
  readonly #names = new Map<CardNumber, readonly IndexedName[]>();
  /** The last revision up to which each was read: it may have changed at any before that. */
  readonly #readAt = new Map<CardNumber, Revision>();

  get size(): number {
    return this.#names.size;
  }

  add({ revision, changed, gone }: ChangesSince): void {
    // A card that was deleted and brought back is in both.
    for (const number of gone) this.#names.set(number, []);
    for (const card of changed) this.#names.set(card.number, namesToMark(card));
    for (const number of gone) this.#readAt.set(number, revision);
    for (const { number } of changed) this.#readAt.set(number, revision);
  }

  /** Those that may have changed since a revision that is not older than the base. */
  since(revision: Revision): CardNumber[] {
    return [...this.#readAt].filter(([, readAt]) => readAt > revision).map(([number]) => number);
  }

  /** Finds the names as they are now: of what has changed by a small index, of everything else by the base. */
  laidOver(base: CompiledIndex): SlicingMatcher {
    return this.laidOverWithout(base, NONE, []);
  }

  /** The same without some cards, of which `names` are those that count all the same. */
  laidOverWithout(
    base: CompiledIndex,
    left: ReadonlySet<CardNumber>,
    names: readonly IndexedName[],
  ): SlicingMatcher {
    const changed = [...this.#names].flatMap(([number, now]) => (left.has(number) ? [] : now));
    const counting = [...changed, ...names];
    const overridden = left.size === 0 ? this.#names.keys() : new Set([...this.#names.keys(), ...left]);
    return createMatcher(base, counting.length > 0 ? compile(counting) : null, overridden);
  }
}

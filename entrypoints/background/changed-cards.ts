import {
  type CardNumber,
  type CompiledIndex,
  compile,
  createMatcher,
  type IndexedName,
  type SlicingMatcher,
} from '#core/matching/index.ts';
import type { ChangesSince } from '#platform/glossary/changes-since.ts';
import { namesToMark } from './compile-glossary.ts';

/** Cards that have changed since the base was compiled: their names now, none for one that is gone. */
export class ChangedCards {
  readonly #names = new Map<CardNumber, readonly IndexedName[]>();

  get size(): number {
    return this.#names.size;
  }

  add({ changed, gone }: ChangesSince): void {
    // A card that was deleted and brought back is in both.
    for (const number of gone) this.#names.set(number, []);
    for (const card of changed) this.#names.set(card.number, namesToMark(card));
  }

  /** Finds the names as they are now: of what has changed by a small index, of everything else by the base. */
  laidOver(base: CompiledIndex): SlicingMatcher {
    const names = [...this.#names.values()].flat();
    return createMatcher(base, names.length > 0 ? compile(names) : null, this.#names.keys());
  }
}

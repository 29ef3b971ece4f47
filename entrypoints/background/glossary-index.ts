import { indexedNames } from '#core/cards/indexed-names.ts';
import {
  type CompiledIndex,
  compile,
  createMatcher,
  load,
  type SlicingMatcher,
} from '#core/matching/index.ts';
import { type Result, success } from '#core/result.ts';
import type { Glossary, GlossaryCard, Revision, StorageFailure } from '#platform/glossary/glossary.ts';
import type { IndexStore } from '#platform/index-store/index-store.ts';
import { compileGlossary } from './compile-glossary.ts';

/** Changed cards up to which a delta beside the stored base is quicker than compiling everything anew. */
const MOST_IN_DELTA = 2_000;

/** Changed cards from which the delta is merged into the base when nothing else is to be done. */
const WORTH_MERGING = 200;

/** How long the reader has to leave the glossary alone before the delta is merged, in ms. */
const MERGE_AFTER = 10_000;

/** The glossary's names ready to be looked for, as they were at one revision. */
export type CurrentIndex = { readonly revision: Revision; readonly matcher: SlicingMatcher };

type Base = { readonly revision: Revision; readonly index: CompiledIndex };

/**
 * Keeps the index in step with the glossary: the base is loaded from disk and compiled only where there is none, it is
 * damaged, or too much has changed; a small change costs a small delta.
 */
export class GlossaryIndex {
  readonly #glossary: Glossary;
  readonly #store: IndexStore;
  #base: Base | null = null;
  #current: CurrentIndex | null = null;
  #updating: Promise<Result<CurrentIndex, StorageFailure>> | null = null;
  #merging: ReturnType<typeof setTimeout> | undefined;

  constructor(glossary: Glossary, store: IndexStore) {
    this.#glossary = glossary;
    this.#store = store;
  }

  /** The index of the glossary as it is now. Text that comes while it is being made waits for the same one. */
  async current(): Promise<Result<CurrentIndex, StorageFailure>> {
    const revision = await this.#glossary.revision();
    if (!revision.ok) return revision;
    if (this.#current?.revision === revision.value) return success(this.#current);
    this.#updating ??= this.#update().finally(() => {
      this.#updating = null;
    });
    return this.#updating;
  }

  async #update(): Promise<Result<CurrentIndex, StorageFailure>> {
    clearTimeout(this.#merging);
    this.#base ??= await this.#loadBase();
    if (!this.#base) return this.#compileAll();
    const changes = await this.#store.changesSince(this.#base.revision, MOST_IN_DELTA);
    if (!changes.ok) return changes;
    if (changes.value === null) return this.#compileAll();
    const { revision, changed, gone } = changes.value;
    const delta = changed.length > 0 ? compile(changed.flatMap(namesToMark)) : null;
    const overridden = [...changed.map(card => card.number), ...gone];
    this.#current = { revision, matcher: createMatcher(this.#base.index, delta, overridden) };
    if (overridden.length >= WORTH_MERGING) this.#mergeLater();
    return success(this.#current);
  }

  /** The stored base; null where there is none that can be trusted. */
  async #loadBase(): Promise<Base | null> {
    const stored = await this.#store.load();
    if (!stored.ok || stored.value === null) return null;
    const loaded = load(stored.value.bytes);
    return loaded.ok ? { revision: stored.value.revision, index: loaded.value } : null;
  }

  async #compileAll(): Promise<Result<CurrentIndex, StorageFailure>> {
    const compiled = await compileGlossary(this.#glossary);
    if (!compiled.ok) return compiled;
    const { revision, index } = compiled.value;
    this.#base = { revision, index };
    this.#current = { revision, matcher: createMatcher(index) };
    // Without room on the disk it serves from memory all the same, and is compiled again after the next sleep.
    void this.#store.save({ revision, bytes: index.buffer });
    return success(this.#current);
  }

  #mergeLater(): void {
    this.#merging = setTimeout(() => {
      this.#updating ??= this.#compileAll().finally(() => {
        this.#updating = null;
      });
    }, MERGE_AFTER);
  }
}

function namesToMark({ card, number }: GlossaryCard) {
  return card.private ? [] : indexedNames(card, number);
}

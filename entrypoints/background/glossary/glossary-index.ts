import type { Revision } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { CompiledIndex } from '#core/matching/compiled/layout.ts';
import { load } from '#core/matching/compiled/load.ts';
import type { CardNumber, IndexedName, SlicingMatcher } from '#core/matching/matcher.ts';
import { type Result, success } from '#core/result.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import type { ChangesSince } from '#platform/index-store/changes-since.ts';
import type { IndexStore, StoredIndex } from '#platform/index-store/index-store.ts';
import { announceIndex } from '#platform/protocols/revision-signal.ts';
import { stayAwake } from '../stay-awake.ts';
import { ChangedCards } from './changed-cards.ts';
import { compileGlossary } from './compile-glossary.ts';

/**
 * Changed cards, at most, in a delta beside a large base: with more, compiling everything again is quicker. The delta is
 * compiled each time the background starts. A small base is itself cheap to compile, so the delta beside it may have only
 * this share of the base's names.
 */
const MAX_DELTA_CARDS = 2_000;
const MAX_DELTA_SHARE = 1 / 4;

/** Changed cards from which the delta is merged into the base when the background is idle. */
const MIN_MERGED_CARDS = 200;

/** Idle time before the delta is merged, in ms: well before a browser stops the background. */
const MERGE_AFTER_IDLE_MS = 10_000;

/** How long requests wait for a compilation before the older index answers them, in ms. */
const MAX_COMPILE_WAIT_MS = 300;

/** An index of the glossary's names; one of an earlier revision while a new base is compiled. */
export type CurrentIndex = {
  readonly revision: Revision;
  readonly matcher: SlicingMatcher;
  /** Cards that may have changed between an earlier revision and this one; null where that is unknown. */
  changedSince(earlier: Revision): readonly CardNumber[] | null;
  /** Finds the names of all cards but `excluded`, and also `names`. Compiles an index: callers should cache the result. */
  without(excluded: ReadonlySet<CardNumber>, names: readonly IndexedName[]): SlicingMatcher;
};

type Failed = Extract<Result<never, StorageFailure>, { ok: false }>;

/** The base index of one revision, overlaid with the changes up to a later one. */
type State = {
  readonly revision: Revision;
  readonly matcher: SlicingMatcher;
  readonly base: CompiledIndex;
  /** The revision of the glossary from which the base was compiled. */
  readonly baseRevision: Revision;
  readonly changed: ChangedCards;
};

/**
 * Keeps the index up to date with the glossary. The base is loaded from disk, and compiled only if it is missing or
 * damaged, or if too much has changed; a small change only needs a small delta.
 */
export class GlossaryIndex {
  readonly #glossary: Glossary;
  readonly #store: IndexStore;
  #state: State | null = null;
  #loading: Promise<Failed | null> | null = null;
  #updating: Promise<Failed | null> | null = null;
  #compiling: { readonly end: Promise<Failed | null>; readonly patience: Promise<null> } | null = null;
  /** True if an index older than the glossary has answered requests. */
  #answeredOld = false;
  #merging: ReturnType<typeof setTimeout> | undefined;

  constructor(glossary: Glossary, store: IndexStore) {
    this.#glossary = glossary;
    this.#store = store;
  }

  /** Loads the stored index; false where there is none that can be used. Never compiles: no page has sent a request yet. */
  async prepare(): Promise<boolean> {
    this.#loading ??= this.#load();
    await this.#loading;
    return this.#state !== null;
  }

  /**
   * The index of the glossary's current revision. While a large change is being compiled, the index of an earlier
   * revision; {@link announceIndex} then tells pages when to ask again. Requests wait while the first index is compiled.
   */
  async current(): Promise<Result<CurrentIndex, StorageFailure>> {
    clearTimeout(this.#merging);
    void this.prepare();
    // Read apart from the base: the stored state may have been read before the change that this request is about.
    let reading = this.#store.revision();
    const failed = await this.#loading;
    if (failed) {
      this.#loading = null;
      return failed;
    }
    for (; ; reading = this.#store.revision()) {
      const revision = await reading;
      if (!revision.ok) return revision;
      if (this.#state?.revision !== revision.value) {
        this.#updating ??= this.#update().finally(() => {
          this.#updating = null;
        });
        const failed = await this.#updating;
        if (failed && !this.#state) return failed;
        // A new index may be out of date again, so check once more; but do not wait for one that is still compiling.
        if (!failed && !(this.#state && this.#compiling)) continue;
      }
      this.#mergeWhenIdle();
      return success(currentOf(this.#state!, revision.value));
    }
  }

  /** Drops the index, as after the loss of the database: the next request compiles everything again. */
  forget(): void {
    this.#state = null;
    this.#loading = Promise.resolve(null);
  }

  /** Begins to take in changes before a page asks. */
  keepUp(): void {
    void this.current();
  }

  /** Loads the stored base, if it is intact. */
  async #load(): Promise<Failed | null> {
    const found = await this.#store.load();
    if (!found.ok) return found;
    const { revision, index } = found.value;
    const base = index && load(index.bytes);
    if (!index || !base?.ok) return null;
    if (index.revision === revision) this.#begin(revision, base.value, null);
    else {
      const changes = await this.#store.changesSince(index.revision, maxDeltaFor(base.value));
      if (!changes.ok) return changes;
      this.#begin(index.revision, base.value, changes.value);
    }
    return null;
  }

  #begin(revision: Revision, base: CompiledIndex, changes: ChangesSince | null): void {
    const changed = new ChangedCards();
    if (changes) changed.add(changes);
    const matcher = changed.laidOver(base);
    this.#state = {
      revision: changes?.revision ?? revision,
      base,
      baseRevision: revision,
      changed,
      matcher,
    };
  }

  /** Brings the index up to date, or leaves it and starts to compile a new one. */
  async #update(): Promise<Failed | null> {
    const before = this.#state;
    if (!before) return this.#compile().end;
    const maxCards = maxDeltaFor(before.base);
    const changes = await this.#store.changesSince(before.revision, maxCards);
    if (!changes.ok) return changes;
    // A base that was compiled in the meantime may include these changes already.
    if (this.#state !== before) return this.#update();
    const isEmpty = before.base.names === 0;
    const { size } = before.changed;
    if (isEmpty || changes.value === null || size + sizeOf(changes.value) > maxCards) {
      const { end, patience } = this.#compile();
      // A base without names would tell pages that there is nothing to mark.
      const failed = await (isEmpty ? end : Promise.race([end, patience]));
      if (this.#state === before) this.#answeredOld = true;
      return failed;
    }
    before.changed.add(changes.value);
    this.#state = {
      ...before,
      revision: changes.value.revision,
      matcher: before.changed.laidOver(before.base),
    };
    return null;
  }

  /** Compiles everything again, or returns the compilation that is under way. */
  #compile(): { readonly end: Promise<Failed | null>; readonly patience: Promise<null> } {
    this.#compiling ??= {
      end: stayAwake(this.#compileAndSave()).finally(() => {
        this.#compiling = null;
      }),
      patience: new Promise(resolve => setTimeout(resolve, MAX_COMPILE_WAIT_MS, null)),
    };
    return this.#compiling;
  }

  async #compileAndSave(): Promise<Failed | null> {
    const compiled = await compileGlossary(this.#glossary);
    if (!compiled.ok) return compiled;
    const { revision, index } = compiled.value;
    this.#begin(revision, index, null);
    if (this.#answeredOld) void announceIndex();
    this.#answeredOld = false;
    void this.#save({ revision, bytes: index.buffer });
    return null;
  }

  async #save(index: StoredIndex): Promise<void> {
    // With no room on the disk the index still works from memory, and is compiled again when the background next starts.
    await stayAwake(this.#store.save(index));
  }

  #mergeWhenIdle(): void {
    clearTimeout(this.#merging);
    if (!this.#state || this.#state.changed.size < MIN_MERGED_CARDS || this.#compiling) return;
    this.#merging = setTimeout(() => void this.#compile().end, MERGE_AFTER_IDLE_MS);
  }
}

/** @param now the glossary's revision; the index may be of an earlier one. */
function currentOf({ revision, matcher, base, baseRevision, changed }: State, now: Revision): CurrentIndex {
  const isKnown = (earlier: Revision) => revision === now && earlier >= baseRevision && earlier <= now;
  return {
    revision: now,
    matcher,
    changedSince: earlier => (isKnown(earlier) ? changed.since(earlier) : null),
    without: (excluded, names) => changed.laidOverWithout(base, excluded, names),
  };
}

function maxDeltaFor({ names }: CompiledIndex): number {
  return Math.min(MAX_DELTA_CARDS, Math.max(MIN_MERGED_CARDS, Math.floor(names * MAX_DELTA_SHARE)));
}

function sizeOf({ changed, gone }: ChangesSince): number {
  return changed.length + gone.length;
}

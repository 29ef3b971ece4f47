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
 * Changed cards up to which a delta beside a large base is quicker than compiling everything anew. The delta is compiled
 * at each waking: beside a small base, which costs as little to compile, it may hold a share of its names only.
 */
const MOST_IN_DELTA = 2_000;
const SHARE_IN_DELTA = 1 / 4;

/** Changed cards from which the delta is merged into the base when nothing else is to be done. */
const WORTH_MERGING = 200;

/** How long nobody has to ask before the delta is merged, in ms: well before a browser puts the background to sleep. */
const MERGE_AFTER = 10_000;

/** How long a compilation is waited for before questions are answered by the older index, in ms. */
const PATIENCE = 300;

/** The glossary's names ready to be looked for. While a new base is compiled, those of an earlier revision. */
export type CurrentIndex = {
  readonly revision: Revision;
  readonly matcher: SlicingMatcher;
  /** Cards that may have changed between an earlier revision and this one; null where that is not known. */
  changedSince(earlier: Revision): readonly CardNumber[] | null;
  /** Finds the names of all cards but some, and for these the given ones. Compiles them: whoever asks keeps it. */
  without(left: ReadonlySet<CardNumber>, names: readonly IndexedName[]): SlicingMatcher;
};

type Failed = Extract<Result<never, StorageFailure>, { ok: false }>;

/** What questions are answered by: the base of one revision, with the changes up to another laid over it. */
type State = {
  readonly revision: Revision;
  readonly matcher: SlicingMatcher;
  readonly base: CompiledIndex;
  /** The glossary's revision that the base is of. */
  readonly baseRevision: Revision;
  readonly changed: ChangedCards;
};

/**
 * Keeps the index in step with the glossary: the base is loaded from disk and compiled only where there is none, it is
 * damaged, or too much has changed; a small change costs a small delta.
 */
export class GlossaryIndex {
  readonly #glossary: Glossary;
  readonly #store: IndexStore;
  #state: State | null = null;
  #loading: Promise<Failed | null> | null = null;
  #updating: Promise<Failed | null> | null = null;
  #compiling: { readonly end: Promise<Failed | null>; readonly patience: Promise<null> } | null = null;
  /** True where questions have been answered by an index that was older than the glossary. */
  #answeredOld = false;
  #merging: ReturnType<typeof setTimeout> | undefined;

  constructor(glossary: Glossary, store: IndexStore) {
    this.#glossary = glossary;
    this.#store = store;
  }

  /** Loads what is stored; false where that is nothing of use. Never compiles: nobody has asked yet. */
  async prepare(): Promise<boolean> {
    this.#loading ??= this.#load();
    await this.#loading;
    return this.#state !== null;
  }

  /**
   * The index of the glossary as it is now; of an earlier revision while a large change is being compiled, and then
   * {@link announceIndex} tells when to ask again. Text that comes while the first one is being made waits for it.
   */
  async current(): Promise<Result<CurrentIndex, StorageFailure>> {
    clearTimeout(this.#merging);
    void this.prepare();
    // Read beside the base, which may have been asked for before the change that this question is about.
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
        // What has just been compiled may be behind again; what is still being compiled is not waited for.
        if (!failed && !(this.#state && this.#compiling)) continue;
      }
      this.#mergeWhenIdle();
      return success(currentOf(this.#state!, revision.value));
    }
  }

  /** Drops all that it knows, as after the loss of the database: the next question has everything compiled anew. */
  forget(): void {
    this.#state = null;
    this.#loading = Promise.resolve(null);
  }

  /** Begins to take in what has changed, before a page asks. */
  keepUp(): void {
    void this.current();
  }

  /** Takes the stored base, where there is one that can be trusted. */
  async #load(): Promise<Failed | null> {
    const found = await this.#store.load();
    if (!found.ok) return found;
    const { revision, index } = found.value;
    const base = index && load(index.bytes);
    if (!index || !base?.ok) return null;
    if (index.revision === revision) this.#begin(revision, base.value, null);
    else {
      const changes = await this.#store.changesSince(index.revision, mostBeside(base.value));
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

  /** Brings the index up to date, or leaves it as it is and has a new one compiled. */
  async #update(): Promise<Failed | null> {
    const before = this.#state;
    if (!before) return this.#compile().end;
    const most = mostBeside(before.base);
    const changes = await this.#store.changesSince(before.revision, most);
    if (!changes.ok) return changes;
    // A base that was compiled meanwhile may know of these changes already.
    if (this.#state !== before) return this.#update();
    const isEmpty = before.base.names === 0;
    const { size } = before.changed;
    if (isEmpty || changes.value === null || size + sizeOf(changes.value) > most) {
      const { end, patience } = this.#compile();
      // By a base without names, pages would be told that there is nothing to mark.
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

  /** Compiles everything anew, or joins in where that is being done. */
  #compile(): { readonly end: Promise<Failed | null>; readonly patience: Promise<null> } {
    this.#compiling ??= {
      end: stayAwake(this.#compileAndSave()).finally(() => {
        this.#compiling = null;
      }),
      patience: new Promise(resolve => setTimeout(resolve, PATIENCE, null)),
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
    // Without room on the disk it serves from memory all the same, and is compiled again after the next sleep.
    await stayAwake(this.#store.save(index));
  }

  #mergeWhenIdle(): void {
    clearTimeout(this.#merging);
    if (!this.#state || this.#state.changed.size < WORTH_MERGING || this.#compiling) return;
    this.#merging = setTimeout(() => void this.#compile().end, MERGE_AFTER);
  }
}

/** @param now the glossary's revision: the index may be of an earlier one. */
function currentOf({ revision, matcher, base, baseRevision, changed }: State, now: Revision): CurrentIndex {
  const isKnown = (earlier: Revision) => revision === now && earlier >= baseRevision && earlier <= now;
  return {
    revision: now,
    matcher,
    changedSince: earlier => (isKnown(earlier) ? changed.since(earlier) : null),
    without: (left, names) => changed.laidOverWithout(base, left, names),
  };
}

function mostBeside({ names }: CompiledIndex): number {
  return Math.min(MOST_IN_DELTA, Math.max(WORTH_MERGING, Math.floor(names * SHARE_IN_DELTA)));
}

function sizeOf({ changed, gone }: ChangesSince): number {
  return changed.length + gone.length;
}

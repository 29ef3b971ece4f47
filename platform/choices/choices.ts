import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { ReaderChoice, StoredChoice } from '#core/resolving/choices/reader-choice.ts';
import type { Failure, Result } from '#core/result.ts';

/** `too-many`: the reader has to remove some first. */
export type ChoiceFailure = StorageFailure | Failure<'too-many'>;

/**
 * What the reader decided about names and cards. Every change grows the glossary's revision, so that open pages are read
 * again; no card changes by it.
 */
export type Choices = {
  /** All of them, oldest first. */
  list(): Promise<Result<readonly StoredChoice[], StorageFailure>>;
  /**
   * Keeps a choice. The same one made again keeps its key and counts as made now; `replaces` is taken away in the same
   * transaction. What it contradicts stays, so that taking it back brings that back: of two the later one counts.
   */
  choose(choice: ReaderChoice, replaces?: number): Promise<Result<StoredChoice, ChoiceFailure>>;
  /** Takes a choice back. One that is not there (any more) is no failure. */
  remove(key: number): Promise<Result<null, StorageFailure>>;
  /** Brings a choice back as it was: the undo of {@link remove}. */
  restore(stored: StoredChoice): Promise<Result<null, StorageFailure>>;
};

import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { ReaderChoice, StoredChoice } from '#core/resolving/choices/reader-choice.ts';
import type { Failure, Result } from '#core/result.ts';

/** `too-many`: the reader has to remove some choices first. */
export type ChoiceFailure = StorageFailure | Failure<'too-many'>;

/**
 * The reader's decisions about names and cards. Every change increments the glossary's revision, so that open pages are
 * read again; cards keep their editions.
 */
export type Choices = {
  /** All choices, oldest first. */
  list(): Promise<Result<readonly StoredChoice[], StorageFailure>>;
  /**
   * Stores a choice. If the same choice exists, it keeps its key and gets the current time. `replaces` is removed in the
   * same transaction. Choices that the new one contradicts remain, and apply again if the new one is removed: the latest
   * choice counts.
   */
  choose(choice: ReaderChoice, replaces?: number): Promise<Result<StoredChoice, ChoiceFailure>>;
  /** Removes a choice. Succeeds if there is none with this key. */
  remove(key: number): Promise<Result<null, StorageFailure>>;
  /** Restores a removed choice unchanged: undoes {@link remove}. */
  restore(stored: StoredChoice): Promise<Result<null, StorageFailure>>;
};

import type { Card } from '#core/cards/card.ts';
import type { CardId, PackId } from '#core/cards/identifiers.ts';
import type { Issue } from '#core/cards/issue.ts';
import type {
  CardSummary,
  Draft,
  Edition,
  GlossaryCard,
  Removal,
  Revision,
} from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { InstalledPack } from '#core/packs/pack.ts';
import type { Failure, Result } from '#core/result.ts';
import type { OwnNumbers } from '../store/own-numbers.ts';

export type SaveFailure =
  | StorageFailure
  | (Failure<'invalid'> & { readonly issues: readonly Issue[] })
  /** The card was saved or deleted elsewhere after this edition was read; `current` is null if it was deleted. */
  | (Failure<'changed-elsewhere'> & { readonly current: GlossaryCard | null });

/**
 * The reader's glossary: packs, own layer, and their merged view. The only way to these tables from the floors above.
 * Every change is one IndexedDB transaction, which also writes the new revision.
 */
export type Glossary = {
  revision(): Promise<Result<Revision, StorageFailure>>;
  count(): Promise<Result<number, StorageFailure>>;
  /**
   * The cards that have, in the title or a name, a word beginning with each word of the query (case and diacritics are
   * ignored). All cards, by title, for an empty query.
   */
  search(query: string, most?: number): Promise<Result<CardSummary[], StorageFailure>>;
  get(id: CardId): Promise<Result<GlossaryCard | null, StorageFailure>>;
  getMany(ids: readonly CardId[]): Promise<Result<GlossaryCard[], StorageFailure>>;
  getByNumber(numbers: readonly CardNumber[]): Promise<Result<GlossaryCard[], StorageFailure>>;
  /**
   * Visits all cards in batches, in the order of their numbers, with one read transaction for each batch. Answers with the
   * revision at the first batch; later batches may include newer changes. Throws the signal's reason when it aborts.
   */
  eachBatch(
    visit: (batch: readonly GlossaryCard[]) => void,
    signal?: AbortSignal,
  ): Promise<Result<Revision, StorageFailure>>;
  /**
   * Saves a new card (`base` is null, its id is from `newOwnCardId`) or an edit of edition `base`; an edit of a pack's
   * card goes to the own layer. Deletes the draft that started from `base` in the same transaction.
   */
  save(card: Card, base: Edition | null): Promise<Result<GlossaryCard, SaveFailure>>;
  /** Deletes an own card, or hides a pack's card. Deletes its draft too; `restore` brings both back. */
  remove(id: CardId): Promise<Result<Removal, StorageFailure | Failure<'not-found'>>>;
  restore(removal: Removal['key']): Promise<Result<GlossaryCard, SaveFailure | Failure<'not-found'>>>;
  removals(): Promise<Result<Removal[], StorageFailure>>;
  /** Removes the edit of a pack's card; the edit is stored as a removal, so `restore` can undo this too. */
  revert(id: CardId): Promise<Result<Removal, StorageFailure | Failure<'not-found'>>>;
  keepDraft(draft: Draft): Promise<Result<null, StorageFailure>>;
  draft(id: CardId): Promise<Result<Draft | null, StorageFailure>>;
  drafts(): Promise<Result<Draft[], StorageFailure>>;
  discardDraft(id: CardId): Promise<Result<null, StorageFailure>>;
  /** Which cards have the reader's own names, given which packs are public. */
  ownNumbers(isPublic: (pack: PackId) => boolean): Promise<Result<OwnNumbers, StorageFailure>>;
  packs(): Promise<Result<InstalledPack[], StorageFailure>>;
  /** Removes a pack with its cards; edits of them become the reader's own cards. */
  removePack(id: PackId): Promise<Result<null, StorageFailure>>;
  /**
   * Calls `listener` after every change of cards, packs or removals, and when a draft appears or disappears, whichever
   * tab, worker or window made the change, until `signal` aborts.
   */
  watch(listener: () => void, signal: AbortSignal): void;
};

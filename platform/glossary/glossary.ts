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
  /** Somebody saved (or deleted: `current` is null) the card since the edition that was read. */
  | (Failure<'changed-elsewhere'> & { readonly current: GlossaryCard | null });

/**
 * The reader's glossary: packs, own layer, and their merged view. The only way to the database for everything
 * above this floor. Every change is one IndexedDB transaction together with its new revision.
 */
export type Glossary = {
  revision(): Promise<Result<Revision, StorageFailure>>;
  count(): Promise<Result<number, StorageFailure>>;
  /**
   * Cards whose title or any name has words that begin with each of the query's words (folded: case, diacritics);
   * all of them, by title, for an empty query.
   */
  search(query: string, most?: number): Promise<Result<CardSummary[], StorageFailure>>;
  get(id: CardId): Promise<Result<GlossaryCard | null, StorageFailure>>;
  getMany(ids: readonly CardId[]): Promise<Result<GlossaryCard[], StorageFailure>>;
  getByNumber(numbers: readonly CardNumber[]): Promise<Result<GlossaryCard[], StorageFailure>>;
  /**
   * Walks all cards in batches, in the order of their numbers, within one read transaction per batch. Answers with
   * the revision as it was at the first batch: what changed meanwhile may be in later ones, under a higher revision.
   * Throws the signal's reason when it is aborted.
   */
  eachBatch(
    visit: (batch: readonly GlossaryCard[]) => void,
    signal?: AbortSignal,
  ): Promise<Result<Revision, StorageFailure>>;
  /**
   * Saves a new card (`base` null, its id from `newOwnCardId`) or an edit of `base`; an edit of a pack's card goes
   * to the own layer. The draft that started from `base` goes in the same transaction.
   */
  save(card: Card, base: Edition | null): Promise<Result<GlossaryCard, SaveFailure>>;
  /** Deletes an own card, or hides a pack's card; its draft goes with it and comes back with it. */
  remove(id: CardId): Promise<Result<Removal, StorageFailure | Failure<'not-found'>>>;
  restore(removal: Removal['key']): Promise<Result<GlossaryCard, SaveFailure | Failure<'not-found'>>>;
  removals(): Promise<Result<Removal[], StorageFailure>>;
  /** Takes an edit off a pack's card again; the edit is kept as a removal, so this can be undone too. */
  revert(id: CardId): Promise<Result<Removal, StorageFailure | Failure<'not-found'>>>;
  keepDraft(draft: Draft): Promise<Result<null, StorageFailure>>;
  draft(id: CardId): Promise<Result<Draft | null, StorageFailure>>;
  drafts(): Promise<Result<Draft[], StorageFailure>>;
  discardDraft(id: CardId): Promise<Result<null, StorageFailure>>;
  /** Which cards have names of the reader's own, as the packs are public or not. */
  ownNumbers(isPublic: (pack: PackId) => boolean): Promise<Result<OwnNumbers, StorageFailure>>;
  packs(): Promise<Result<InstalledPack[], StorageFailure>>;
  /** Removes a pack with its cards; edits laid over them stay as cards of the reader's own. */
  removePack(id: PackId): Promise<Result<null, StorageFailure>>;
  /**
   * Calls `listener` after every change of cards, packs, removals, and when a draft comes or goes, in whichever tab,
   * worker or window it was made; `signal` ends it.
   */
  watch(listener: () => void, signal: AbortSignal): void;
};

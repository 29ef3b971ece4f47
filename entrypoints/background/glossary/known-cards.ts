import type { CardId } from '#core/cards/identifiers.ts';
import type { GlossaryCard } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import { type Result, success } from '#core/result.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';

/** A cache of cards that pages have asked for, at one revision of the glossary. */
export class KnownCards {
  readonly byNumber: Map<CardNumber, GlossaryCard>;
  readonly byId: Map<CardId, GlossaryCard>;
  readonly #glossary: Glossary;

  constructor(glossary: Glossary, known: Iterable<GlossaryCard> = []) {
    this.#glossary = glossary;
    const cards = [...known];
    this.byNumber = new Map(cards.map(card => [card.number, card]));
    this.byId = new Map(cards.map(card => [card.id, card]));
  }

  /**
   * A cache without the changed cards: open pages ask for the same cards again after an edit. This is a new object, so
   * that an answer which arrives late does not add an outdated card to it.
   */
  without(changed: readonly CardNumber[]): KnownCards {
    const gone = new Set(changed);
    const left = [...this.byNumber.values()].filter(({ number }) => !gone.has(number));
    return new KnownCards(this.#glossary, left);
  }

  /** Fetches the cards that are not cached yet. */
  fetchNumbers(numbers: Iterable<CardNumber>): Promise<Result<null, StorageFailure>> {
    return this.#fetch(numbers, this.byNumber, missing => this.#glossary.getByNumber(missing));
  }

  /** The same by their ids. */
  fetchIds(ids: Iterable<CardId>): Promise<Result<null, StorageFailure>> {
    return this.#fetch(ids, this.byId, missing => this.#glossary.getMany(missing));
  }

  async #fetch<Key>(
    wanted: Iterable<Key>,
    known: ReadonlyMap<Key, GlossaryCard>,
    fetch: (missing: readonly Key[]) => Promise<Result<readonly GlossaryCard[], StorageFailure>>,
  ): Promise<Result<null, StorageFailure>> {
    const missing = [...new Set(wanted)].filter(key => !known.has(key));
    if (missing.length === 0) return success(null);
    const fetched = await fetch(missing);
    if (!fetched.ok) return fetched;
    for (const card of fetched.value) {
      this.byNumber.set(card.number, card);
      this.byId.set(card.id, card);
    }
    return success(null);
  }
}

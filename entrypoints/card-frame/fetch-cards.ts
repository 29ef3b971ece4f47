import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { PackNote } from '#core/packs/pack.ts';
import type { SentCard } from '#platform/protocols/requests.ts';

/**
 * Asks the background for whole cards. Resolves with those that exist, in the order of `ids`; with null if no answer
 * comes.
 */
export type AskCards = (ids: readonly CardId[]) => Promise<readonly SentCard[] | null>;

type Known = {
  readonly cards: Map<CardId, Card>;
  readonly packs: Map<CardId, PackNote | null>;
  /** The ids that the background has answered for, including those that do not exist. */
  readonly asked: Set<CardId>;
};

const nothing = (): Known => ({ cards: new Map(), packs: new Map(), asked: new Set() });

/** The cards that this frame has received so far. They are validated once, not each time a card opens. */
export class FetchedCards {
  #known = nothing();
  readonly #ask: AskCards;

  constructor(ask: AskCards) {
    this.#ask = ask;
  }

  get(id: CardId): Card | null {
    return this.#known.cards.get(id) ?? null;
  }

  /** The pack's note about itself; null for the reader's own cards. */
  packOf(id: CardId): PackNote | null {
    return this.#known.packs.get(id) ?? null;
  }

  /** The cards among `ids` that exist. */
  all(ids: readonly CardId[]): Card[] {
    return ids.flatMap(id => this.get(id) ?? []);
  }

  /** Fetches the missing ones of these cards and of the cards that they link to, whose titles the links need. */
  async fetch(ids: readonly CardId[]): Promise<void> {
    // An answer that arrives after the cards were renewed belongs to the old ones.
    const known = this.#known;
    await this.#gather(ids, known);
  }

  /** Fetches cards again and forgets all others, including deleted ones. */
  async renew(ids: readonly CardId[]): Promise<void> {
    const fresh = nothing();
    await this.#gather(ids, fresh);
    // The old ones are kept until the new ones have arrived: they may be drawn in the meantime.
    this.#known = fresh;
  }

  clear(): void {
    this.#known = nothing();
  }

  async #gather(ids: readonly CardId[], known: Known): Promise<void> {
    await this.#take(ids, known);
    const related = ids.flatMap(id =>
      (known.cards.get(id)?.statements ?? []).flatMap(({ relation }) => relation?.card ?? []),
    );
    await this.#take(related, known);
  }

  async #take(ids: readonly CardId[], known: Known): Promise<void> {
    const missing = [...new Set(ids)].filter(id => !known.asked.has(id));
    const answer = missing.length > 0 ? await this.#ask(missing) : [];
    for (const { card, pack } of answer ?? []) {
      known.cards.set(card.id, card);
      known.packs.set(card.id, pack);
    }
    // Without an answer, the next call asks again.
    if (answer) for (const id of missing) known.asked.add(id);
  }
}

import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { PackNote } from '#core/packs/pack.ts';
import type { SentCard } from '#platform/protocols/requests.ts';

/** Asks the background for whole cards: those that exist, in the order of `ids`; null where there is no answer. */
export type AskCards = (ids: readonly CardId[]) => Promise<readonly SentCard[] | null>;

type Known = {
  readonly cards: Map<CardId, Card>;
  readonly packs: Map<CardId, PackNote | null>;
  /** Whoever was answered for, those that do not exist among them. */
  readonly asked: Set<CardId>;
};

const nothing = (): Known => ({ cards: new Map(), packs: new Map(), asked: new Set() });

/** The cards that this frame has been given so far. They are checked once, and not with each opening. */
export class FetchedCards {
  #known = nothing();
  readonly #ask: AskCards;

  constructor(ask: AskCards) {
    this.#ask = ask;
  }

  get(id: CardId): Card | null {
    return this.#known.cards.get(id) ?? null;
  }

  /** What its pack says of itself; null for a card of the reader's own. */
  packOf(id: CardId): PackNote | null {
    return this.#known.packs.get(id) ?? null;
  }

  /** Those of `ids` that there are. */
  all(ids: readonly CardId[]): Card[] {
    return ids.flatMap(id => this.get(id) ?? []);
  }

  /** Fetches what is missing of cards and of those that they point to, whose titles their links need. */
  async fetch(ids: readonly CardId[]): Promise<void> {
    // What comes after the cards have changed is for those that were before.
    const known = this.#known;
    await this.#gather(ids, known);
  }

  /** Fetches cards anew and forgets all others, those that are there no more among them. */
  async renew(ids: readonly CardId[]): Promise<void> {
    const fresh = nothing();
    await this.#gather(ids, fresh);
    // The old ones are kept until the new ones are here: they may be drawn meanwhile.
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
    // Without an answer it is asked again.
    if (answer) for (const id of missing) known.asked.add(id);
  }
}

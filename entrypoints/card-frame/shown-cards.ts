import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { type CardChanges, joinChanges } from '#core/cards/line-hashes.ts';

/** Tells the background that a card is on the screen; gives what is news in it, or null. */
export type TellShown = (card: CardId) => Promise<CardChanges | null>;

/** What is new in the cards that were shown from one opening to its closing. The marks of what is new stay for as long. */
export class ShownCards {
  /** The cards as they were last on the screen. */
  readonly #shown = new Map<CardId, Card>();
  readonly #changes = new Map<CardId, CardChanges>();
  readonly #tell: TellShown;
  readonly #redraw: () => void;

  /** @param redraw is called when there is news in a card that was shown. */
  constructor(tell: TellShown, redraw: () => void) {
    this.#tell = tell;
    this.#redraw = redraw;
  }

  changesOf(id: CardId): CardChanges | null {
    return this.#changes.get(id) ?? null;
  }

  /** The card is on the screen: as it is, it counts as read. Safe to call with every drawing. */
  async show(card: Card): Promise<void> {
    if (this.#shown.get(card.id) === card) return;
    this.#shown.set(card.id, card);
    const news = await this.#tell(card.id);
    const changes = joinChanges(this.changesOf(card.id), news);
    if (!changes || changes === this.changesOf(card.id)) return;
    this.#changes.set(card.id, changes);
    this.#redraw();
  }
}

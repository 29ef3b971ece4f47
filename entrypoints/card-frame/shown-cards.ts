import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { type CardChanges, joinChanges } from '#core/cards/line-hashes.ts';

/** Reports to the background that a card is on the screen; resolves with what is new in it, or null. */
export type TellShown = (card: CardId) => Promise<CardChanges | null>;

/** What is new in the cards shown between opening and closing. Their marks of what is new stay that long. */
export class ShownCards {
  /** The cards as they were last shown. */
  readonly #shown = new Map<CardId, Card>();
  readonly #changes = new Map<CardId, CardChanges>();
  readonly #tell: TellShown;
  readonly #redraw: () => void;

  /** @param redraw is called when something in a shown card is new. */
  constructor(tell: TellShown, redraw: () => void) {
    this.#tell = tell;
    this.#redraw = redraw;
  }

  changesOf(id: CardId): CardChanges | null {
    return this.#changes.get(id) ?? null;
  }

  /** To be called whenever a card is drawn: its present content counts as read. Safe to call repeatedly. */
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

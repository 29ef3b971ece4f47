import type { CardId } from '#core/cards/identifiers.ts';
import type { MapDrawing } from '#core/map/map-drawing.ts';

/** So many maps are kept: one is 20 to 100 kB. */
const MOST = 24;

/** Asks the background for the map of a card with a place; null where none comes. */
export type AskMap = (card: CardId) => Promise<MapDrawing | null>;

type Kept = { readonly coming: Promise<MapDrawing | null>; drawing: MapDrawing | null };

/** The maps that were asked for last: each is drawn once, however often its card is opened. */
export class FetchedMaps {
  readonly #kept = new Map<CardId, Kept>();
  readonly #ask: AskMap;

  constructor(ask: AskMap) {
    this.#ask = ask;
  }

  /** The map, where it has come; null where it has to be loaded. */
  get(id: CardId): MapDrawing | null {
    return this.#kept.get(id)?.drawing ?? null;
  }

  /** Null for a card that has none, or whose map could not be drawn. */
  load(id: CardId): Promise<MapDrawing | null> {
    const kept = this.#kept.get(id) ?? this.#fetch(id);
    // The map that was asked for last stands last.
    this.#kept.delete(id);
    this.#kept.set(id, kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(oldest);
    }
    return kept.coming;
  }

  /** The cards have changed, and perhaps their places with them. */
  clear(): void {
    this.#kept.clear();
  }

  #fetch(id: CardId): Kept {
    const coming = this.#ask(id).then(sent => {
      if (sent) kept.drawing = sent;
      // The next opening asks again: the background may have been on its way out.
      else if (this.#kept.get(id) === kept) this.#kept.delete(id);
      return kept.drawing;
    });
    const kept: Kept = { coming, drawing: null };
    return kept;
  }
}

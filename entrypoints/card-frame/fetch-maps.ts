import type { CardId } from '#core/cards/identifiers.ts';
import type { MapDrawing } from '#core/map/map-drawing.ts';

/** Most maps that are kept. Each is 20 to 100 kB. */
const MAX_MAPS = 24;

/** Asks the background for the map of a card with a place; resolves with null if none comes. */
export type AskMap = (card: CardId) => Promise<MapDrawing | null>;

type MapEntry = { readonly coming: Promise<MapDrawing | null>; drawing: MapDrawing | null };

/** The maps that were requested last. Each is drawn only once, however often its card is opened. */
export class FetchedMaps {
  readonly #entries = new Map<CardId, MapEntry>();
  readonly #ask: AskMap;

  constructor(ask: AskMap) {
    this.#ask = ask;
  }

  /** The map if it has arrived; null if it has to be loaded. */
  get(id: CardId): MapDrawing | null {
    return this.#entries.get(id)?.drawing ?? null;
  }

  /** Resolves with null for a card that has no map, or whose map could not be drawn. */
  load(id: CardId): Promise<MapDrawing | null> {
    const entry = this.#entries.get(id) ?? this.#fetch(id);
    // Keeps the entries ordered by their last request.
    this.#entries.delete(id);
    this.#entries.set(id, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= MAX_MAPS) break;
      this.#entries.delete(oldest);
    }
    return entry.coming;
  }

  /** To be called when cards have changed, because their places may have changed too. */
  clear(): void {
    this.#entries.clear();
  }

  #fetch(id: CardId): MapEntry {
    const coming = this.#ask(id).then(sent => {
      if (sent) entry.drawing = sent;
      // The next opening asks again: the background may have been shutting down.
      else if (this.#entries.get(id) === entry) this.#entries.delete(id);
      return entry.drawing;
    });
    const entry: MapEntry = { coming, drawing: null };
    return entry;
  }
}

import type { CardId } from '#core/cards/identifiers.ts';
import type { BackgroundLine } from './background-line.ts';

/** The cards of this page, fetched before they are opened, so that one opens within a frame. */
export class CardCache {
  readonly #cards = new Map<CardId, unknown>();
  readonly #line: BackgroundLine;

  constructor(line: BackgroundLine) {
    this.#line = line;
  }

  /** Fetches what is missing. */
  async fetch(ids: Iterable<CardId>): Promise<boolean> {
    const missing = [...new Set(ids)].filter(id => !this.#cards.has(id));
    const cards = missing.length > 0 ? await this.#line.cards(missing) : [];
    if (!cards) return false;
    for (const card of cards) {
      const id = idOf(card);
      if (id !== null) this.#cards.set(id, card);
    }
    return true;
  }

  /** The cards of `ids` that exist, in that order; null where they could not be fetched. */
  async get(ids: readonly CardId[]): Promise<unknown[] | null> {
    if (!(await this.fetch(ids))) return null;
    return ids.map(id => this.#cards.get(id)).filter(card => card !== undefined);
  }

  /** The glossary has changed: nothing that was fetched counts any more. */
  clear(): void {
    this.#cards.clear();
  }
}

/** Cards are checked where they are shown; here only their ids count. */
function idOf(card: unknown): CardId | null {
  const id = typeof card === 'object' && card !== null && 'id' in card ? card.id : null;
  return typeof id === 'string' ? id : null;
}

import type { CardId } from '#core/cards/identifiers.ts';
import { request } from '#platform/request.ts';

/** Cards asked for at once: an answer of some 100 kB. */
const AT_ONCE = 40;

/** The cards of this page, fetched before they are opened, so that one opens within a frame. */
export class CardCache {
  readonly #cards = new Map<CardId, unknown>();

  /** Fetches what is missing. */
  async fetch(ids: Iterable<CardId>): Promise<boolean> {
    const missing = [...new Set(ids)].filter(id => !this.#cards.has(id));
    for (let at = 0; at < missing.length; at += AT_ONCE) {
      const reply = await request({ type: 'cards', ids: missing.slice(at, at + AT_ONCE) });
      if (!reply) return false;
      for (const card of reply) {
        const id = idOf(card);
        if (id !== null) this.#cards.set(id, card);
      }
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

import { type CardId, packOf } from '#core/cards/identifiers.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import type { SentCard } from '#platform/protocols/requests.ts';
import { getAtlas } from './draw-card-map.ts';
import { PackNotes } from './pack-notes.ts';

/** Whole cards for the frames in which they are drawn. */
export class CardSender {
  readonly #notes: PackNotes;
  readonly #glossary: Glossary;

  constructor(glossary: Glossary) {
    this.#glossary = glossary;
    this.#notes = new PackNotes(glossary);
  }

  /** Those of `ids` that there are, in their order; null where the glossary cannot be read. */
  async send(ids: readonly CardId[]): Promise<readonly SentCard[] | null> {
    const found = await this.#glossary.getMany(ids);
    if (!found.ok) return null;
    const packs = await this.#notes.all();
    if (!packs.ok) return null;
    // A private card is never marked, and so never opened from a page, whatever asks for it.
    const open = found.value.filter(({ card }) => !card.private);
    // A card with a place wants its map next: the atlas is read before that. Where that fails, the map tries again.
    if (open.some(({ card }) => card.place)) void getAtlas().catch(() => undefined);
    return open.map(({ id, card }): SentCard => ({ card, pack: packs.value.get(packOf(id)) ?? null }));
  }
}

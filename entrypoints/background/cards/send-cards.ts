import { type CardId, packOf } from '#core/cards/identifiers.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import type { SentCard } from '#platform/protocols/requests.ts';
import { getAtlas } from './draw-card-map.ts';
import { PackNotes } from './pack-notes.ts';

/** Sends complete cards to the frames that draw them. */
export class CardSender {
  readonly #notes: PackNotes;
  readonly #glossary: Glossary;

  constructor(glossary: Glossary) {
    this.#glossary = glossary;
    this.#notes = new PackNotes(glossary);
  }

  /** The cards of `ids` that exist, in that order; null where the glossary cannot be read. */
  async send(ids: readonly CardId[]): Promise<readonly SentCard[] | null> {
    const found = await this.#glossary.getMany(ids);
    if (!found.ok) return null;
    const packs = await this.#notes.all();
    if (!packs.ok) return null;
    // A private card is never marked in a page, so it is not sent, whoever asks for it.
    const open = found.value.filter(({ card }) => !card.private);
    // A request for the map follows, so the atlas is read already. If that fails, drawing the map tries again.
    if (open.some(({ card }) => card.place)) void getAtlas().catch(() => undefined);
    return open.map(({ id, card }): SentCard => ({ card, pack: packs.value.get(packOf(id)) ?? null }));
  }
}

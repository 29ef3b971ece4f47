import * as v from 'valibot';
import type { PackNote } from '#components/card/card-day.ts';
import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { parseCard } from '#core/cards/parse-card.ts';
import type { CardViewActions } from '#platform/card-view.ts';
import { SentCardSchema } from '#platform/reading-protocol.ts';

/** The cards that the panel has been given so far. */
export class PanelCards {
  #cards = new Map<CardId, Card>();
  readonly #packs = new Map<CardId, PackNote | null>();
  readonly #ask: CardViewActions['cards'];

  constructor(ask: CardViewActions['cards']) {
    this.#ask = ask;
  }

  get(id: CardId): Card | null {
    return this.#cards.get(id) ?? null;
  }

  /** What its pack says of itself; null for a card of the reader's own. */
  packOf(id: CardId): PackNote | null {
    return this.#packs.get(id) ?? null;
  }

  /** Those of `ids` that there are. */
  all(ids: readonly CardId[]): Card[] {
    return ids.flatMap(id => this.#cards.get(id) ?? []);
  }

  /** Fetches cards and those that they point to, whose titles their links need. */
  async fetch(ids: readonly CardId[]): Promise<void> {
    for (const [id, card] of await this.#gather(ids, this.#cards)) this.#cards.set(id, card);
  }

  /** Fetches cards anew and forgets all others, those that are there no more among them. */
  async renew(ids: readonly CardId[]): Promise<void> {
    // Until they are here the old ones stand: the panel may be drawn meanwhile.
    this.#cards = await this.#gather(ids, new Map());
  }

  async #gather(ids: readonly CardId[], known: ReadonlyMap<CardId, Card>): Promise<Map<CardId, Card>> {
    const found = new Map<CardId, Card>();
    const take = async (wanted: readonly CardId[]) => {
      for (const sent of (await this.#ask(wanted)) ?? []) {
        const entry = v.safeParse(SentCardSchema, sent);
        const parsed = entry.success ? parseCard(entry.output.card) : null;
        if (!entry.success || !parsed?.ok) continue;
        found.set(parsed.card.id, parsed.card);
        this.#packs.set(parsed.card.id, entry.output.pack);
      }
    };
    await take(ids);
    const related = [...found.values()].flatMap(({ statements }) =>
      statements.flatMap(({ relation }) => relation?.card ?? []),
    );
    const missing = [...new Set(related)].filter(id => !found.has(id) && !known.has(id));
    if (missing.length > 0) await take(missing);
    return found;
  }
}

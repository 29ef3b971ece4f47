import type { Database } from '../database/database.ts';
import { readRevision } from './change.ts';
import type { GlossaryCard, Revision } from './glossary.ts';
import { toGlossaryCard } from './to-glossary-card.ts';

/** Cards read at once: a few hundred kB, so that a batch blocks nobody for long. */
const BATCH = 500;

/** Walks all cards in the order of their numbers. */
export async function walkCards(
  database: Database,
  visit: (batch: readonly GlossaryCard[]) => void,
  signal?: AbortSignal,
): Promise<Revision> {
  const { cards, meta } = database;
  let revision: Revision | null = null;
  let last = 0;
  for (;;) {
    signal?.throwIfAborted();
    const batch = await database.transaction('r', [cards, meta], async () => {
      revision ??= await readRevision(database);
      return cards.where('number').above(last).limit(BATCH).toArray();
    });
    signal?.throwIfAborted();
    if (batch.length > 0) visit(batch.map(toGlossaryCard));
    if (batch.length < BATCH) return revision ?? 0;
    last = batch.at(-1)?.number ?? last;
  }
}

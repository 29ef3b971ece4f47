import type { GlossaryCard, Revision } from '#core/glossary/glossary-card.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { Database } from '../database/database.ts';
import { cardAt, shownOf } from '../store/card-layers.ts';
import { type BundleRef, readContents } from '../store/contents.ts';
import { bundlesOf } from '../store/read-bundles.ts';
import { reading } from './read-cards.ts';

/** Cards read at a time: a few hundred kB, so that a batch does not block other work for long. */
const CARDS_PER_BATCH = 500;

/** Visits all cards in the order of their numbers. */
export async function walkCards(
  database: Database,
  visit: (batch: readonly GlossaryCard[]) => void,
  signal?: AbortSignal,
): Promise<Revision> {
  let revision: Revision | null = null;
  let last = 0;
  for (;;) {
    signal?.throwIfAborted();
    const batch = await reading(database, () => readBatch(database, last));
    signal?.throwIfAborted();
    revision ??= batch.revision;
    if (batch.cards.length > 0) visit(batch.cards);
    if (batch.last === null) return revision;
    last = batch.last;
  }
}

type Batch = {
  readonly revision: Revision;
  readonly cards: readonly GlossaryCard[];
  /** The batch includes all cards up to this number; null where no others follow. */
  readonly last: CardNumber | null;
};

/** Reads the next cards after a number, inside a read transaction. */
async function readBatch(database: Database, after: CardNumber): Promise<Batch> {
  const contents = await readContents(database);
  const upcoming = following(contents.bundleRefs, after);
  const bundlesEnd = upcoming.more ? (upcoming.taken.at(-1)?.last ?? null) : null;
  const upTo = database.ownLayer.where('number');
  const range = bundlesEnd === null ? upTo.above(after) : upTo.between(after, bundlesEnd, false, true);
  const owns = await range.limit(CARDS_PER_BATCH).toArray();
  // If the own layer alone fills the batch, the batch ends there, even in the middle of a bundle.
  const ownEnd = owns.length === CARDS_PER_BATCH ? owns.at(-1)!.number : null;
  const end = ownEnd ?? bundlesEnd;
  const rows = await bundlesOf(
    database,
    upcoming.taken.map(ref => ref.key),
  );
  const cards = new Map<CardNumber, GlossaryCard | null>();
  for (const row of rows) {
    for (let index = 0; index < row.ids.length; index++) {
      const number = row.first + index;
      if (number <= after || (end !== null && number > end) || contents.own.has(number)) continue;
      cards.set(number, { ...cardAt(row, index), origin: 'pack' });
    }
  }
  for (const own of owns) cards.set(own.number, shownOf({ id: own.id, pack: null, own }));
  const sorted = [...cards].sort(([one], [other]) => one - other).flatMap(([, card]) => card ?? []);
  return { revision: contents.revision, cards: sorted, last: end };
}

/** The next bundles after a number, enough for a batch; `more` is true if others follow. */
function following(
  bundleRefs: readonly BundleRef[],
  after: CardNumber,
): { taken: BundleRef[]; more: boolean } {
  const taken: BundleRef[] = [];
  let count = 0;
  for (const ref of bundleRefs) {
    if (ref.last <= after) continue;
    if (count >= CARDS_PER_BATCH) return { taken, more: true };
    taken.push(ref);
    count += ref.count;
  }
  return { taken, more: false };
}

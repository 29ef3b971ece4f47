import type { Card } from '#core/cards/card.ts';
import type { PackId } from '#core/cards/identifiers.ts';
import type { Database } from '../database/database.ts';
import { fromJson, toJson } from '../database/json-text.ts';
import type { BundleRow, ListRow } from '../database/rows.ts';
import { putRows } from '../database/write-rows.ts';
import { takeTurns } from '../scheduling/turns.ts';
import { type BundleRef, refToBundle } from '../store/contents.ts';
import { summarise } from '../store/summarise.ts';
import type { ArrangedCard } from './arrange-pack.ts';
import type { JsonBuffer } from './json-buffer.ts';

/** Bundles written in one transaction: few enough that readers do not wait long. */
const BUNDLES_PER_TRANSACTION = 64;

type Prepared = { readonly bundle: Omit<BundleRow, 'key'>; readonly list: ListRow['cards'] };

/**
 * Writes bundles that no contents list yet. While one portion is being written, the next one is prepared. `advance`
 * receives the number of cards written; if it throws, the writing stops.
 */
export async function writeBundles(
  database: Database,
  packId: PackId,
  bundles: readonly (readonly ArrangedCard[])[],
  cardJson: JsonBuffer<Card>,
  advance: (cards: number) => void,
): Promise<BundleRef[]> {
  const bundleRefs: BundleRef[] = [];
  let writing: Promise<void> = Promise.resolve();
  const turn = takeTurns();
  for (let start = 0; start < bundles.length; start += BUNDLES_PER_TRANSACTION) {
    const portion: Prepared[] = [];
    for (const cards of bundles.slice(start, start + BUNDLES_PER_TRANSACTION)) {
      portion.push(prepare(cards, cardJson));
      await turn();
    }
    await writing;
    writing = write(database, portion).then(keys => {
      for (const [index, { bundle }] of portion.entries())
        bundleRefs.push(refToBundle(packId, { ...bundle, key: keys[index]! }));
      advance(portion.reduce((sum, { bundle }) => sum + bundle.ids.length, 0));
    });
    // The next iteration awaits this; until then, a failure must not count as an unhandled rejection.
    writing.catch(() => {});
  }
  await writing;
  return bundleRefs;
}

function prepare(cards: readonly ArrangedCard[], cardJson: JsonBuffer<Card>): Prepared {
  const texts = cards.map(({ json }) => (typeof json === 'number' ? cardJson.takeText(json) : json));
  const bundle = {
    first: cards[0]!.number,
    ids: cards.map(({ id }) => id),
    editions: cards.map(({ edition }) => edition),
    cards: texts,
  };
  const list = texts.map((text, index) => summarise(fromJson(text), cards[index]!.number, 'pack'));
  return { bundle, list: toJson(list) };
}

function write(database: Database, portion: readonly Prepared[]): Promise<number[]> {
  const { bundles, lists } = database;
  return database.transaction('rw', [bundles, lists], async () => {
    const keys = await putRows(
      bundles,
      portion.map(({ bundle }) => bundle),
      { atOnce: true },
    );
    const rows: ListRow[] = portion.map(({ list }, index) => ({ key: keys[index]!, cards: list }));
    await putRows(lists, rows, { atOnce: true });
    return keys;
  });
}

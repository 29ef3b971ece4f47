import type { Stock } from '#core/glossary/stock.ts';
import type { Database } from '../database/database.ts';
import { readNextNumber, readRevision } from '../store/revision.ts';

/** Counts the contents of the database in one transaction. */
export function takeStock(database: Database): Promise<Stock> {
  const { packs, contents, bundles, lists, ownLayer, ownSummaries, choices, pageDates, meta } = database;
  const tables = [packs, contents, bundles, lists, ownLayer, ownSummaries, choices, pageDates, meta];
  return database.transaction('r', tables, async () => {
    const identity = (await meta.get('identity'))?.value ?? null;
    const headers = await packs.toArray();
    const rows = await contents.toArray();
    const titles = new Map(headers.map(({ id, title }) => [id, title]));
    const named = rows.map(row => ({
      id: row.packId,
      title: titles.get(row.packId) ?? row.packId,
      cards: row.counts.reduce((sum, count) => sum + count, 0),
    }));
    const keys = rows.reduce((sum, row) => sum + row.keys.length, 0);
    // An import may be writing further bundles, so only a lower count is suspicious.
    const there = (await bundles.count()) < keys ? new Set(await bundles.toCollection().primaryKeys()) : null;
    const brokenIds = new Set(
      rows.filter(row => there && row.keys.some(key => !there.has(key))).map(row => row.packId),
    );
    const own = await ownLayer.count();
    const cardsOf = new Map(named.map(({ id, cards }) => [id, cards]));
    return {
      identity,
      revision: await readRevision(database),
      nextNumber: await readNextNumber(database),
      own,
      choices: await choices.count(),
      pageDates: await pageDates.count(),
      packs: headers.map(({ id, title }) => ({ id, title, cards: cardsOf.get(id) ?? 0 })),
      broken: named.filter(({ id }) => brokenIds.has(id)),
      whole:
        brokenIds.size === 0 &&
        (await lists.count()) >= keys &&
        (own === 0 || (await ownSummaries.count()) > 0 || (await hidesOnly(database))) &&
        rows.every(({ packId }) => titles.has(packId)),
    };
  });
}

/** True if the own layer only hides cards: hidden cards have no summaries. */
async function hidesOnly({ ownLayer }: Database): Promise<boolean> {
  return (await ownLayer.filter(({ entry }) => entry.type !== 'hidden').first()) === undefined;
}

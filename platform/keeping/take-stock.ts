import type { Stock } from '#core/glossary/stock.ts';
import type { Database } from '../database/database.ts';
import { readNextNumber, readRevision } from '../glossary/revision.ts';

/** Counts what stands in the database, at one moment. */
export function takeStock(database: Database): Promise<Stock> {
  const { packs, contents, bundles, lists, ownLayer, ownSummaries, choices, pageDates, meta } = database;
  const tables = [packs, contents, bundles, lists, ownLayer, ownSummaries, choices, pageDates, meta];
  return database.transaction('r', tables, async () => {
    const identity = (await meta.get('identity'))?.value ?? null;
    const headers = await packs.toArray();
    const rows = await contents.toArray();
    const keys = rows.reduce((sum, row) => sum + row.keys.length, 0);
    const shown = await ownLayer.count();
    // A bundle that is being written counts too, so that there may be more of them.
    const whole =
      (await bundles.count()) >= keys &&
      (await lists.count()) >= keys &&
      (shown === 0 || (await ownSummaries.count()) > 0 || (await hidesOnly(database)));
    const cardsOf = new Map(rows.map(row => [row.packId, row.counts.reduce((sum, count) => sum + count, 0)]));
    return {
      identity,
      revision: await readRevision(database),
      nextNumber: await readNextNumber(database),
      own: shown,
      choices: await choices.count(),
      pageDates: await pageDates.count(),
      packs: headers.map(({ id, title }) => ({ id, title, cards: cardsOf.get(id) ?? 0 })),
      whole: whole && rows.length <= headers.length,
    };
  });
}

/** Cards that the reader only deleted have no summary. */
async function hidesOnly({ ownLayer }: Database): Promise<boolean> {
  return (await ownLayer.filter(({ entry }) => entry.type !== 'hidden').first()) === undefined;
}

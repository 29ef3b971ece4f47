import { queryWords } from '#core/glossary/search-words.ts';
import type { Database } from '../database/database.ts';
import type { SummaryRow } from '../database/rows.ts';
import type { CardSummary } from './glossary.ts';

/**
 * The cards that have a word beginning with each word of the query; those whose title begins with the query first,
 * then by title. All of them, by title, for a query without words.
 */
export async function searchCards(database: Database, query: string, most: number): Promise<CardSummary[]> {
  const words = queryWords(query);
  if (words.length === 0) {
    const all = database.summaries.orderBy('sortKey');
    return (await (Number.isFinite(most) ? all.limit(most) : all).toArray()).map(toSummary);
  }
  const rows = await database.transaction('r', database.summaries, async () => {
    const found = await Promise.all(
      words.map(word => database.summaries.where('words').startsWith(word).primaryKeys()),
    );
    return (await database.summaries.bulkGet(inAll(found))).filter(row => row !== undefined);
  });
  const beginning = words.join(' ');
  const rank = (row: SummaryRow) => (row.sortKey.startsWith(beginning) ? 0 : 1);
  rows.sort(
    (one, other) =>
      rank(one) - rank(other) || compare(one.sortKey, other.sortKey) || one.number - other.number,
  );
  return rows.slice(0, most).map(toSummary);
}

/** The keys that stand in every list, each once. (`Set.intersection` is newer than the browsers we support.) */
function inAll<Key>(lists: readonly (readonly Key[])[]): Key[] {
  const [shortest = [], ...others] = [...lists].sort((one, other) => one.length - other.length);
  const sets = others.map(keys => new Set(keys));
  return [...new Set(shortest)].filter(key => sets.every(keys => keys.has(key)));
}

function toSummary({ number, id, kind, title, gist, origin }: SummaryRow): CardSummary {
  return { number, id, kind, title, gist, origin };
}

/** By code units, as the database's own index orders. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

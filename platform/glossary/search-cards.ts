import { queryWords } from '#core/glossary/search-words.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { Database } from '../database/database.ts';
import type { SummaryRow } from '../database/rows.ts';
import type { CardSummary } from './glossary.ts';

/** Rows above which reading the whole table is quicker than asking for them one by one. */
const MANY = 1_000;

/**
 * The cards that have a word beginning with each word of the query; those whose title begins with the query first,
 * then by title. All of them, by title, for a query without words. Only keys are read of what is not answered.
 */
export function searchCards(database: Database, query: string, most: number): Promise<CardSummary[]> {
  const { summaries } = database;
  const words = queryWords(query);
  const keysOf = (word: string) => summaries.where('words').startsWith(word).primaryKeys();
  return database.transaction('r', summaries, async () => {
    if (words.length === 0) {
      const all = summaries.orderBy('sortKey');
      return (await (Number.isFinite(most) ? all.limit(most) : all).toArray()).map(toSummary);
    }
    const found = inAll(await Promise.all(words.map(keysOf)));
    if (found.size === 0) return [];
    const [first, byTitle] = await Promise.all([
      summaries.where('sortKey').startsWith(words.join(' ')).primaryKeys(),
      summaries.orderBy('sortKey').primaryKeys(),
    ]);
    const numbers = [...new Set([...first, ...byTitle])].filter(number => found.has(number)).slice(0, most);
    return (await rowsOf(database, numbers)).map(toSummary);
  });
}

async function rowsOf({ summaries }: Database, numbers: readonly CardNumber[]): Promise<SummaryRow[]> {
  if (numbers.length < MANY) return (await summaries.bulkGet([...numbers])).filter(row => row !== undefined);
  const rows = new Map((await summaries.toArray()).map(row => [row.number, row]));
  return numbers.flatMap(number => rows.get(number) ?? []);
}

/** The keys that stand in every list. (`Set.intersection` is newer than the browsers we support.) */
function inAll(lists: readonly (readonly CardNumber[])[]): Set<CardNumber> {
  const [shortest = [], ...others] = [...lists].sort((one, other) => one.length - other.length);
  const sets = others.map(keys => new Set(keys));
  return new Set(shortest.filter(key => sets.every(keys => keys.has(key))));
}

function toSummary({ number, id, kind, title, gist, origin }: SummaryRow): CardSummary {
  return { number, id, kind, title, gist, origin };
}

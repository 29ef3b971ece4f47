import type { CardSummary } from '#core/glossary/glossary-card.ts';
import { queryWords } from '#core/glossary/search-words.ts';
import type { Database } from '../database/database.ts';
import type { ListedCard } from '../database/rows.ts';
import { listCards } from './list-cards.ts';

/**
 * The cards that have a word beginning with each word of the query: first those whose title begins with the query, then
 * the others, each by title. All cards, by title, for a query without words.
 */
export async function searchCards(database: Database, query: string, most: number): Promise<CardSummary[]> {
  const words = queryWords(query);
  const all = await listCards(database);
  // No copies: half a million new objects after every change would block other work on the thread.
  if (words.length === 0) return all.slice(0, most);
  const beginnings = words.map(word => ` ${word}`);
  const title = words.join(' ');
  const first: ListedCard[] = [];
  const others: ListedCard[] = [];
  for (const card of all) {
    if (!beginnings.every(beginning => card.words.includes(beginning))) continue;
    (card.sortKey.startsWith(title) ? first : others).push(card);
    // The cards are sorted by title, so those whose titles begin with the query are adjacent.
    if (first.length === most) break;
  }
  return [...first, ...others].slice(0, most).map(toSummary);
}

function toSummary({ number, id, kind, title, gist, origin }: ListedCard): CardSummary {
  return { number, id, kind, title, gist, origin };
}

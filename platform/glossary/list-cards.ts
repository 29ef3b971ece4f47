import type { Revision } from '#core/glossary/glossary-card.ts';
import type { Database } from '../database/database.ts';
import { fromJson } from '../database/json-text.ts';
import type { ListedCard } from '../database/rows.ts';
import { nextTask } from '../scheduling/next-task.ts';
import { type Contents, readContents } from '../store/contents.ts';
import { mergeSorted, sortedInTurns } from './sorted-merge.ts';

/** Rows of `lists` that are read and parsed at a time: a few ms of work. */
const ROWS_PER_READ = 150;

/** All cards as lists and search need them, sorted by title, at one revision. */
type CardList = { readonly revision: Revision; readonly cards: readonly ListedCard[] };

/** The packs' part of the list, which changes only when the packs do. */
type PackList = { readonly bundles: Contents['bundleRefs']; readonly cards: readonly ListedCard[] };

type Cached = { all: CardList | null; packs: PackList | null };

/** The last list that this context has read: search asks again at every keystroke. */
const cache = new WeakMap<Database, Cached>();

/** All cards of the glossary, by title. The packs' part is read in portions, so that other work never waits for long. */
export async function listCards(database: Database): Promise<readonly ListedCard[]> {
  const cached = cache.get(database) ?? { all: null, packs: null };
  cache.set(database, cached);
  const { meta, contents, ownLayer, lists, ownSummaries } = database;
  const read = await database.transaction('r', [meta, contents, ownLayer, lists, ownSummaries], async () => {
    const now = await readContents(database);
    if (cached.all?.revision === now.revision) return null;
    const own = await ownSummaries.toArray();
    const isSame = cached.packs !== null && sameBundles(cached.packs.bundles, now.bundleRefs);
    return { now, own, parts: isSame ? null : await readLists(database, now) };
  });
  if (!read) return cached.all?.cards ?? [];
  const { now, own, parts } = read;
  if (parts) cached.packs = { bundles: now.bundleRefs, cards: await sortedInTurns(parts, byTitle) };
  await nextTask();
  const uncovered = cached.packs?.cards.filter(card => !now.own.has(card.number)) ?? [];
  cached.all = { revision: now.revision, cards: mergeSorted(uncovered, [...own].sort(byTitle), byTitle) };
  return cached.all.cards;
}

async function readLists({ lists }: Database, { keys }: Contents): Promise<ListedCard[][]> {
  const parts: ListedCard[][] = [];
  let last = 0;
  for (;;) {
    const rows = await lists.where('key').above(last).limit(ROWS_PER_READ).toArray();
    const cards = rows.filter(row => keys.has(row.key)).map(row => fromJson(row.cards));
    parts.push(cards.flat().sort(byTitle));
    if (rows.length < ROWS_PER_READ) return parts;
    last = rows.at(-1)?.key ?? last;
  }
}

function byTitle(one: ListedCard, other: ListedCard): number {
  if (one.sortKey !== other.sortKey) return one.sortKey < other.sortKey ? -1 : 1;
  return one.number - other.number;
}

/** Compares the first numbers too: after a loss of the database, keys start again at 1. */
function sameBundles(one: Contents['bundleRefs'], other: Contents['bundleRefs']): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  return one.every(({ key, first }, index) => other[index]?.key === key && other[index]?.first === first);
}

import type { Revision } from '#core/glossary/glossary-card.ts';
import type { Database } from '../database/database.ts';
import type { ListedCard } from '../database/rows.ts';
import { nextTask } from '../scheduling/next-task.ts';
import { type Contents, readContents } from '../store/contents.ts';
import { mergeSorted, sortedInTurns } from './sorted-merge.ts';

/** Rows of `lists` that are read and parsed in one go: a few ms of work. */
const ROWS = 150;

/** All cards as lists and search need them, by title, as they were at one revision. */
type CardList = { readonly revision: Revision; readonly cards: readonly ListedCard[] };

/** The packs' part of the list: it stays as it is for as long as the packs do. */
type PackList = { readonly bundles: Contents['places']; readonly cards: readonly ListedCard[] };

type Known = { all: CardList | null; packs: PackList | null };

/** What each context that lists or searches cards read last: it asks again with every keystroke. */
const known = new WeakMap<Database, Known>();

/** All cards of the glossary, by title. The packs' part is read in portions, so that nobody waits for long. */
export async function listCards(database: Database): Promise<readonly ListedCard[]> {
  const before = known.get(database) ?? { all: null, packs: null };
  known.set(database, before);
  const { meta, contents, ownLayer, lists, ownSummaries } = database;
  const read = await database.transaction('r', [meta, contents, ownLayer, lists, ownSummaries], async () => {
    const now = await readContents(database);
    if (before.all?.revision === now.revision) return null;
    const own = await ownSummaries.toArray();
    const same = before.packs !== null && sameBundles(before.packs.bundles, now.places);
    return { now, own, parts: same ? null : await readLists(database, now) };
  });
  if (!read) return before.all?.cards ?? [];
  const { now, own, parts } = read;
  if (parts) before.packs = { bundles: now.places, cards: await sortedInTurns(parts, byTitle) };
  await nextTask();
  const uncovered = before.packs?.cards.filter(card => !now.own.has(card.number)) ?? [];
  before.all = { revision: now.revision, cards: mergeSorted(uncovered, [...own].sort(byTitle), byTitle) };
  return before.all.cards;
}

async function readLists({ lists }: Database, { keys }: Contents): Promise<ListedCard[][]> {
  const parts: ListedCard[][] = [];
  let last = 0;
  for (;;) {
    const rows = await lists.where('key').above(last).limit(ROWS).toArray();
    // What stands in the database was written by this program.
    const cards = rows.filter(row => keys.has(row.key)).map(row => JSON.parse(row.cards) as ListedCard[]);
    parts.push(cards.flat().sort(byTitle));
    if (rows.length < ROWS) return parts;
    last = rows.at(-1)?.key ?? last;
  }
}

function byTitle(one: ListedCard, other: ListedCard): number {
  if (one.sortKey !== other.sortKey) return one.sortKey < other.sortKey ? -1 : 1;
  return one.number - other.number;
}

/** By their numbers, too: after a loss, keys begin anew. */
function sameBundles(one: Contents['places'], other: Contents['places']): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  return one.every(({ key, first }, index) => other[index]?.key === key && other[index]?.first === first);
}

import type { PackId } from '#core/cards/identifiers.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { Database } from '../database/database.ts';
import type { BundleRow, ContentsRow } from '../database/rows.ts';
import type { Revision } from './glossary.ts';
import { readRevision } from './revision.ts';

/** Where one bundle of a pack's cards stands, and what can be known of it without reading it. */
export type Place = {
  readonly packId: PackId;
  readonly key: number;
  readonly first: CardNumber;
  /** The number of its last card: numbers follow each other in a bundle. */
  readonly last: CardNumber;
  readonly count: number;
  /** The highest edition among its cards. */
  readonly edition: number;
};

/** What the glossary consists of at one revision: the bundles that count, and the numbers of the own layer. */
export type Contents = {
  readonly revision: Revision;
  /** Ascending by number; they do not overlap. */
  readonly places: readonly Place[];
  readonly keys: ReadonlySet<number>;
  readonly packs: ReadonlySet<PackId>;
  readonly own: ReadonlySet<CardNumber>;
};

/** The contents as each context read them last: a page of text asks for cards many times between two changes. */
const known = new WeakMap<Database, Contents>();

/** Reads the contents, inside a transaction over `meta`, `contents` and `ownLayer`. */
export async function readContents(database: Database): Promise<Contents> {
  const revision = await readRevision(database);
  const before = known.get(database);
  if (before?.revision === revision) return before;
  const rows = await database.contents.toArray();
  const own = await database.ownLayer.toCollection().primaryKeys();
  const places = rows.flatMap(toPlaces).sort((one, other) => one.first - other.first);
  const contents: Contents = {
    revision,
    places,
    keys: new Set(places.map(place => place.key)),
    packs: new Set(rows.map(row => row.packId)),
    own: new Set(own),
  };
  known.set(database, contents);
  return contents;
}

/** To be called where a change wrote, and where it broke off: what it read may not be what stands there then. */
export function forgetContents(database: Database): void {
  known.delete(database);
}

/** The place of the pack's card with that number; null where it is no pack's. */
export function placeOf({ places }: Contents, number: CardNumber): Place | null {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]!.last < number) low = middle + 1;
    else high = middle;
  }
  const place = places[low];
  return place && place.first <= number ? place : null;
}

export function toPlaces({ packId, keys, firsts, counts, editions }: ContentsRow): Place[] {
  return keys.map((key, index) => ({
    packId,
    key,
    first: firsts[index]!,
    last: firsts[index]! + counts[index]! - 1,
    count: counts[index]!,
    edition: editions[index]!,
  }));
}

export function toContentsRow(packId: PackId, places: readonly Place[]): ContentsRow {
  const sorted = [...places].sort((one, other) => one.first - other.first);
  return {
    packId,
    keys: sorted.map(place => place.key),
    firsts: sorted.map(place => place.first),
    counts: sorted.map(place => place.count),
    editions: sorted.map(place => place.edition),
  };
}

/** The place of a bundle that is not empty. */
export function placeOfBundle(
  packId: PackId,
  { key, first, editions }: Omit<BundleRow, 'ids' | 'cards'>,
): Place {
  const count = editions.length;
  return { packId, key, first, last: first + count - 1, count, edition: Math.max(...editions) };
}

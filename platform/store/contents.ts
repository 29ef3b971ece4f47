import type { PackId } from '#core/cards/identifiers.ts';
import type { Revision } from '#core/glossary/glossary-card.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import { partitionPoint } from '#core/partition-point.ts';
import type { Database } from '../database/database.ts';
import type { BundleRow, ContentsRow } from '../database/rows.ts';
import { readPacksRevision, readRevision } from './revision.ts';

/** What the contents of a pack say about one of its bundles, without reading the bundle itself. */
export type BundleRef = {
  readonly packId: PackId;
  readonly key: number;
  readonly first: CardNumber;
  /** The number of its last card: the numbers in a bundle are consecutive. */
  readonly last: CardNumber;
  readonly count: number;
  /** The highest edition among its cards. */
  readonly edition: number;
};

/** The contents of the glossary at one revision: the listed bundles, and the numbers of the own layer. */
export type Contents = {
  readonly revision: Revision;
  /** Ascending by number; they do not overlap. */
  readonly bundleRefs: readonly BundleRef[];
  readonly keys: ReadonlySet<number>;
  readonly packs: ReadonlySet<PackId>;
  readonly own: ReadonlySet<CardNumber>;
};

/** The packs' part of the contents, and the revision at which it last changed. */
type PackContents = Pick<Contents, 'bundleRefs' | 'keys' | 'packs'> & { readonly changed: Revision };

/**
 * The last contents that this context has read: a page asks for cards many times between two changes. A large pack has
 * tens of thousands of bundles, which must not be read again after an edit of an own card.
 */
const cache = new WeakMap<Database, { readonly packs: PackContents; readonly all: Contents | null }>();

/** Reads the contents, inside a transaction over `meta`, `contents` and `ownLayer`. */
export async function readContents(database: Database): Promise<Contents> {
  const revision = await readRevision(database);
  const before = cache.get(database);
  if (before?.all?.revision === revision) return before.all;
  const changed = await readPacksRevision(database);
  const packs = before?.packs.changed === changed ? before.packs : await readPacks(database, changed);
  const own = await database.ownLayer.toCollection().primaryKeys();
  const { bundleRefs, keys, packs: ids } = packs;
  const all: Contents = { revision, bundleRefs, keys, packs: ids, own: new Set(own) };
  cache.set(database, { packs, all });
  return all;
}

async function readPacks(database: Database, changed: Revision): Promise<PackContents> {
  const rows = await database.contents.toArray();
  const bundleRefs = rows.flatMap(toBundleRefs).sort((one, other) => one.first - other.first);
  return {
    changed,
    bundleRefs,
    keys: new Set(bundleRefs.map(ref => ref.key)),
    packs: new Set(rows.map(row => row.packId)),
  };
}

/** Call this after each write to `contents`, in the same change. */
export async function noteContents(change: {
  readonly database: Database;
  revision(): Promise<Revision>;
}): Promise<void> {
  await change.database.meta.put({ key: 'packsRevision', value: await change.revision() });
  cache.delete(change.database);
}

/** Call this after a change: the cached own layer may be out of date. */
export function forgetContents(database: Database, committed: boolean): void {
  const before = cache.get(database);
  if (before && committed) cache.set(database, { packs: before.packs, all: null });
  else cache.delete(database);
}

/** The bundle that contains the pack's card with that number; null where no pack has it. */
export function findBundleRef({ bundleRefs }: Contents, number: CardNumber): BundleRef | null {
  const ref = bundleRefs[partitionPoint(0, bundleRefs.length, index => bundleRefs[index]!.last < number)];
  return ref && ref.first <= number ? ref : null;
}

export function toBundleRefs({ packId, keys, firsts, counts, editions }: ContentsRow): BundleRef[] {
  return keys.map((key, index) => ({
    packId,
    key,
    first: firsts[index]!,
    last: firsts[index]! + counts[index]! - 1,
    count: counts[index]!,
    edition: editions[index]!,
  }));
}

export function toContentsRow(packId: PackId, bundleRefs: readonly BundleRef[]): ContentsRow {
  const sorted = [...bundleRefs].sort((one, other) => one.first - other.first);
  return {
    packId,
    keys: sorted.map(ref => ref.key),
    firsts: sorted.map(ref => ref.first),
    counts: sorted.map(ref => ref.count),
    editions: sorted.map(ref => ref.edition),
  };
}

/** The reference to a bundle, which must not be empty. */
export function refToBundle(
  packId: PackId,
  { key, first, editions }: Omit<BundleRow, 'ids' | 'cards'>,
): BundleRef {
  const count = editions.length;
  return { packId, key, first, last: first + count - 1, count, edition: Math.max(...editions) };
}

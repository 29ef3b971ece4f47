import { Dexie, type Table } from 'dexie';
import type { CardId, PackId } from '#core/cards/identifiers.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { KeptPack } from '#core/packs/pack.ts';
import { DATABASE_NAME } from './name.ts';
import type {
  BundleRow,
  CardReadRow,
  ChoiceRow,
  ContentsRow,
  DraftRow,
  IndexRow,
  ListedCard,
  ListRow,
  LossRow,
  MetaRow,
  OwnRow,
  PageDateRow,
  RemovalRow,
} from './rows.ts';
import { SCHEMA_VERSIONS } from './schema-versions.ts';
import { strictFactory } from './strict-factory.ts';

type Tables = {
  readonly packs: Table<KeptPack, PackId>;
  readonly contents: Table<ContentsRow, PackId>;
  readonly bundles: Table<BundleRow, number, Omit<BundleRow, 'key'> & { key?: number }>;
  readonly lists: Table<ListRow, number>;
  readonly ownLayer: Table<OwnRow, CardNumber>;
  readonly ownSummaries: Table<ListedCard, CardNumber>;
  readonly losses: Table<LossRow, number, Omit<LossRow, 'key'>>;
  readonly drafts: Table<DraftRow, CardId>;
  readonly removals: Table<RemovalRow, number, Omit<RemovalRow, 'key'>>;
  readonly choices: Table<ChoiceRow, number, Omit<ChoiceRow, 'key'> & { key?: number }>;
  readonly pageDates: Table<PageDateRow, string>;
  readonly cardReads: Table<CardReadRow, CardId>;
  readonly meta: Table<MetaRow, MetaRow['key']>;
  readonly indexes: Table<IndexRow, string>;
};

export type Database = Dexie & Tables;

/**
 * The reader's database. Nothing happens before the first use; `attempt` reports what fails then. For extension pages and
 * the background only: a content script would open the storage of the page's site.
 */
export function openDatabase(name = DATABASE_NAME): Database {
  const newest = SCHEMA_VERSIONS.at(-1)?.number ?? 0;
  const database = new Dexie(name, {
    // Saved work must survive a power cut, which Chrome's default ("relaxed") does not guarantee.
    chromeTransactionDurability: 'strict',
    indexedDB: strictFactory(newest * 10),
  }) as Database;
  for (const { number, stores, upgrade } of SCHEMA_VERSIONS) {
    const version = database.version(number).stores(stores);
    if (upgrade) version.upgrade(upgrade);
  }
  // Without this check, a missing table would only be noticed in the middle of an operation.
  database.on('ready', () => checkTables(database), true);
  return database;
}

function checkTables(database: Database): void {
  const there = database.backendDB().objectStoreNames;
  const missing = database.tables.filter(({ name }) => !there.contains(name)).map(({ name }) => name);
  if (missing.length > 0) throw new Dexie.SchemaError(`The database has no ${missing.join(', ')}`);
}

import type { Table, Transaction } from 'dexie';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import { upgradeCard, upgradeOwnEntry } from '#core/packs/upgrade-file.ts';

/** Rows of a table that are read at a time. */
const ROWS_PER_READ = 200;

type Bundle = { key: number; cards: string[] };
type Own = { number: number; entry: unknown };
type Removal = { key: number; entry: unknown };
type Header = { id: string; licence: string | null; checkedUntil: string | null };

/** Rewrites every card: those of packs, of the own layer, and of deletions that can be undone. No card gets a new edition. */
export async function upgradeCards(transaction: Transaction): Promise<void> {
  await rewrite(transaction.table<Bundle, number>('bundles'), bundle => ({
    ...bundle,
    cards: bundle.cards.map(text => JSON.stringify(upgradeCard(JSON.parse(text)))),
  }));
  await rewrite(transaction.table<Own, number>('ownLayer'), own => ({
    ...own,
    entry: upgradeOwnEntry(own.entry),
  }));
  await rewrite(transaction.table<Removal, number>('removals'), row => ({
    ...row,
    entry: upgradeOwnEntry(row.entry),
  }));
  await rewrite(transaction.table<Header, string>('packs'), withoutGuesses);
}

/** Earlier versions gave a pack that had lost its header these values, because they had none for what is not known. */
function withoutGuesses(pack: Header): Header {
  const isGuess = pack.licence === '?' && pack.checkedUntil === '1970-01-01';
  return isGuess ? { ...pack, licence: null, checkedUntil: null } : pack;
}

/** Replaces the rows of a table that `change` changes. */
async function rewrite<Row extends object, Key extends number | string>(
  table: Table<Row, Key>,
  change: (row: Row) => Row,
): Promise<void> {
  for (let last: Key | null = null; ; ) {
    const rest = last === null ? table.toCollection() : table.where(':id').above(last);
    const rows: Row[] = await rest.limit(ROWS_PER_READ).toArray();
    const changed = rows.map(change).filter((row, index) => !deepEqual(row, rows[index]));
    if (changed.length > 0) await table.bulkPut(changed);
    if (rows.length < ROWS_PER_READ) return;
    last = rows.at(-1)![table.schema.primKey.keyPath as keyof Row] as Key;
  }
}

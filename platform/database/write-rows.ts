import { Dexie, type Table } from 'dexie';

/**
 * True where a transaction may have only one pending write. Otherwise Firefox (tested: 153) breaks atomicity: when the
 * disk is full, it rolls back the requests before the one that failed, but writes and commits those queued behind it.
 * In other browsers, sending all requests at once is more than twice as fast.
 */
const ONE_BY_ONE = /\bFirefox\//.test(navigator.userAgent);

/** `atOnce`: send all requests at once, because a partial write on a full disk would do no harm. */
export type Sending = { readonly atOnce?: boolean };

/** Writes rows inside the current transaction and answers with their keys. Replaces Dexie's `bulkPut`. */
export function putRows<Row, Key, NewRow>(
  table: Table<Row, Key, NewRow>,
  rows: readonly NewRow[],
  sending: Sending = {},
): PromiseLike<Key[]> {
  // The keys have the table's key type.
  return request(table.name, rows, (store, row) => store.put(row), sending) as PromiseLike<Key[]>;
}

/** Deletes rows inside the current transaction. Replaces Dexie's `bulkDelete`. */
export async function deleteRows<Row, Key extends IDBValidKey>(
  table: Pick<Table<Row, Key>, 'name'>,
  keys: readonly Key[],
  sending: Sending = {},
): Promise<void> {
  await request(table.name, keys, (store, key) => store.delete(key), sending);
}

/** Uses plain IndexedDB requests: a Dexie promise for each costs three times as much as the write. */
function request<Item>(
  table: string,
  items: readonly Item[],
  send: (store: IDBObjectStore, item: Item) => IDBRequest<IDBValidKey> | IDBRequest<undefined>,
  { atOnce = !ONE_BY_ONE }: Sending,
): PromiseLike<unknown[]> {
  return new Dexie.Promise<unknown[]>((resolve, reject) => {
    const results: unknown[] = [];
    if (items.length === 0) return resolve(results);
    const transaction = Dexie.currentTransaction?.idbtrans;
    if (!transaction) throw new Error('rows can only be written inside a transaction');
    const store = transaction.objectStore(table);
    // Otherwise the transaction would keep the rows of every call in memory until it ends.
    const settled = new AbortController();
    const fail = (error: DOMException | null) => {
      settled.abort();
      reject(error);
    };
    transaction.addEventListener('abort', () => fail(transaction.error), { signal: settled.signal });
    let sent = 0;
    const next = () => {
      const request = send(store, items[sent++]!);
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        results.push(request.result);
        if (sent < items.length) return next();
        if (results.length < items.length) return;
        settled.abort();
        resolve(results);
      };
    };
    const pending = atOnce ? items.length : 1;
    while (sent < pending) next();
  });
}

import { Dexie, type Table } from 'dexie';

/**
 * True where a transaction may have one write under way and no more. Firefox (tried: 153) breaks the transaction's
 * promise otherwise: when one request finds no room, everything before it is rolled back, and what was queued behind
 * it is written and stays. Elsewhere requests in a row are more than twice as quick.
 */
const ONE_BY_ONE = /\bFirefox\//.test(navigator.userAgent);

/** `atOnce`: what is left of a transaction that finds no room does no harm, so that all can be under way. */
export type Sending = { readonly atOnce?: boolean };

/** Writes rows inside the running transaction and answers with their keys. Takes the place of Dexie's `bulkPut`. */
export function putRows<Row, Key, NewRow>(
  table: Table<Row, Key, NewRow>,
  rows: readonly NewRow[],
  sending: Sending = {},
): PromiseLike<Key[]> {
  // The table's type says what its keys are.
  return request(table.name, rows, (store, row) => store.put(row), sending) as PromiseLike<Key[]>;
}

/** Deletes rows inside the running transaction. Takes the place of Dexie's `bulkDelete`. */
export async function deleteRows<Row, Key extends IDBValidKey>(
  table: Pick<Table<Row, Key>, 'name'>,
  keys: readonly Key[],
  sending: Sending = {},
): Promise<void> {
  await request(table.name, keys, (store, key) => store.delete(key), sending);
}

/** The requests are IndexedDB's own: Dexie's promise for each one costs three times as much as the writing. */
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
    if (!transaction) throw new Error('rows are written inside a transaction only');
    const store = transaction.objectStore(table);
    // Else the transaction would hold on to the rows of every call until it ends.
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
    const underWay = atOnce ? items.length : 1;
    while (sent < underWay) next();
  });
}

/**
 * Begins to read the stored index when this module is loaded: where it is imported first, the disk works while the rest
 * of the background's code is evaluated.
 */
import { DATABASE_NAME } from '../database/name.ts';
import { readState, type StoredState } from './stored-state.ts';

let early: Promise<StoredState | null> | null = begin();

/** What was read; null where nothing could be, and from the second time on. */
export function takeEarlyRead(): Promise<StoredState | null> {
  const taken = early ?? Promise.resolve(null);
  early = null;
  return taken;
}

function begin(): Promise<StoredState | null> {
  // The build imports the background too, to see how it is defined.
  if (typeof indexedDB === 'undefined') return Promise.resolve(null);
  return openExisting().then(readAndClose, () => null);
}

/** Opens the database as it stands. Making it, and bringing it to another version, is Dexie's business. */
function openExisting(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function readAndClose(database: IDBDatabase): Promise<StoredState | null> {
  database.onversionchange = () => database.close();
  try {
    return await readState(database.transaction(['indexes', 'meta']));
  } catch {
    // Whatever it was, it is met again and reported where the same is read in the usual way.
    return null;
  } finally {
    database.close();
  }
}

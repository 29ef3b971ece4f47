/**
 * Begins to read the stored index when this module is loaded: if it is imported first, the disk reads while the rest of
 * the background's code is evaluated.
 */
import { DATABASE_NAME } from '../database/name.ts';
import { readState, type StoredState } from './stored-state.ts';

let early: Promise<StoredState | null> | null = begin();

/** The result of the early read; null if it failed, and from the second call on. */
export function takeEarlyRead(): Promise<StoredState | null> {
  const taken = early ?? Promise.resolve(null);
  early = null;
  return taken;
}

function begin(): Promise<StoredState | null> {
  // WXT imports the background during the build, to read its definition.
  if (typeof indexedDB === 'undefined') return Promise.resolve(null);
  return openExisting().then(readAndClose, () => null);
}

/** Opens the existing database. Only Dexie creates or upgrades it. */
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
    // The regular read will meet the same error and report it.
    return null;
  } finally {
    database.close();
  }
}

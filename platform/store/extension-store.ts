import { announceRevision } from '../protocols/revision-signal.ts';
import { openStore, type Store } from './store.ts';

/** The store of the extension's own pages and background: changes are told to content scripts, too. */
export function openExtensionStore(): Store {
  return openStore({ announceRevision });
}

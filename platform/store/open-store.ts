import { announceRevision } from '../protocols/revision-signal.ts';
import { createStore, type Store } from './store.ts';

/** The store of the background and the extension's pages: it announces changes to content scripts too. */
export function openStore(): Store {
  return createStore({ announceRevision });
}

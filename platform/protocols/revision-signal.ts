import { browser } from 'wxt/browser';
import type { Revision } from '#core/glossary/glossary-card.ts';

/** The key of `storage.local` that announces the glossary's revision. */
export const REVISION_KEY = 'glossaryRevision';

/** The key that announces when the background began to use a newer index, in ms since the epoch. */
const INDEX_KEY = 'indexReadyAt';

/** Announces a new revision of the glossary to content scripts, which cannot reach the database. */
export function announceRevision(revision: Revision): Promise<void> {
  return announce(REVISION_KEY, revision);
}

/** Tells content scripts to repeat requests that an older index has answered. */
export function announceIndex(): Promise<void> {
  // A time instead of a revision: storing an unchanged value (after a restart of the worker) would fire no event.
  return announce(INDEX_KEY, Date.now());
}

async function announce(key: string, value: number): Promise<void> {
  try {
    await browser.storage.local.set({ [key]: value });
  } catch (error) {
    // The change itself is saved; open pages show the old cards until they are reloaded.
    reportError(error);
  }
}

/** Calls `listener` whenever pages may get different mentions than before, until `signal` aborts. */
export function watchRevision(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const value = (changes[REVISION_KEY] ?? changes[INDEX_KEY])?.newValue;
    if (area === 'local' && typeof value === 'number') listener();
  };
  // Keep the reference: once the extension has gone, `browser.storage` is undefined in its content scripts.
  const { onChanged } = browser.storage;
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });
}

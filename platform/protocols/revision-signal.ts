import { browser } from 'wxt/browser';
import type { Revision } from '#core/glossary/glossary-card.ts';

/** The key of `storage.local` under which the glossary's revision is announced. */
export const REVISION_KEY = 'glossaryRevision';

/** The key under which the background tells when it began to read by a newer index, in ms since the epoch. */
const INDEX_KEY = 'indexReadyAt';

/** Tells content scripts, which cannot reach the database, that the glossary has a new revision. */
export function announceRevision(revision: Revision): Promise<void> {
  return announce(REVISION_KEY, revision);
}

/** Tells them that what was answered by an older index meanwhile is to be asked again. */
export function announceIndex(): Promise<void> {
  // A time and no revision: nobody is told of a value that was there before, as after a worker that was stopped.
  return announce(INDEX_KEY, Date.now());
}

async function announce(key: string, value: number): Promise<void> {
  try {
    await browser.storage.local.set({ [key]: value });
  } catch (error) {
    // The change itself is saved; open pages show the older cards until they are loaded again.
    reportError(error);
  }
}

/** Calls `listener` each time that other mentions may be found than before; `signal` ends it. */
export function watchRevision(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const value = (changes[REVISION_KEY] ?? changes[INDEX_KEY])?.newValue;
    if (area === 'local' && typeof value === 'number') listener();
  };
  // Kept: once the extension is gone, a page's script finds no `storage` any more.
  const { onChanged } = browser.storage;
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });
}

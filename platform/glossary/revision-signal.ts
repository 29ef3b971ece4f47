import { browser } from 'wxt/browser';
import type { Revision } from './glossary.ts';

/** The key of `storage.local` under which the glossary's revision is announced. */
export const REVISION_KEY = 'glossaryRevision';

/** Tells content scripts, which cannot reach the database, that the glossary has a new revision. */
export async function announceRevision(revision: Revision): Promise<void> {
  try {
    await browser.storage.local.set({ [REVISION_KEY]: revision });
  } catch (error) {
    // The change itself is saved; open pages show the older cards until they are loaded again.
    reportError(error);
  }
}

/** Calls `listener` with every revision that is announced from now on; `signal` ends it. */
export function watchRevision(listener: (revision: Revision) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const revision = changes[REVISION_KEY]?.newValue;
    if (area === 'local' && typeof revision === 'number') listener(revision);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

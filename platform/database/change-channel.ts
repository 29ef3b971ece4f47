/** Tells every context that has the same database open about a committed change. */
export type ChangeChannel = {
  /** To be called after the transaction has committed. */
  announce(): void;
  /** Calls `listener` for changes of this context and of all others; `signal` ends it. */
  watch(listener: () => void, signal: AbortSignal): void;
};

/**
 * A channel for the database of that name. Dexie's own live queries would also tell of drafts as they are typed and
 * of the index being stored; this tells of what was asked for, and works in service workers as in pages.
 */
export function openChangeChannel(databaseName: string): ChangeChannel {
  const listeners = new Set<() => void>();
  const channel = new BroadcastChannel(`${databaseName}:changed`);
  const tell = () => {
    for (const listener of listeners) listener();
  };
  channel.onmessage = tell;
  return {
    announce() {
      channel.postMessage(null);
      tell();
    },
    watch(listener, signal) {
      if (signal.aborted) return;
      const own = () => listener();
      listeners.add(own);
      signal.addEventListener('abort', () => listeners.delete(own), { once: true });
    },
  };
}

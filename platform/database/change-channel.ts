/** Announces committed changes to every context that has the same database open. */
export type ChangeChannel = {
  /** Call this after the transaction has committed. */
  announce(): void;
  /** Calls `listener` for changes in this context and all others, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
};

/**
 * A channel for the database of that name. Dexie's live queries would also fire while a draft is typed and when the index
 * is stored; this channel announces only what callers ask for, and works in service workers as well as in pages.
 */
export function openChangeChannel(databaseName: string): ChangeChannel {
  const listeners = new Set<() => void>();
  const channel = new BroadcastChannel(`${databaseName}:changed`);
  const callListeners = () => {
    for (const listener of listeners) listener();
  };
  channel.onmessage = callListeners;
  return {
    announce() {
      channel.postMessage(null);
      callListeners();
    },
    watch(listener, signal) {
      if (signal.aborted) return;
      const registered = () => listener();
      listeners.add(registered);
      signal.addEventListener('abort', () => listeners.delete(registered), { once: true });
    },
  };
}

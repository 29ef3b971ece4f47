import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CardId } from '#core/cards/identifiers.ts';
import { frameOfVisit } from '#core/mentions/page-reading.ts';
import { order } from '#platform/protocols/request.ts';
import { type PopupTab, readTab } from './find-tab.ts';
import { hasAccess, watchAccess } from './site-access.ts';
import { TabConnection, type TabState } from './tab-connection.ts';

export type TabView = TabState & {
  readonly tab: PopupTab | null;
  /** Null while the browser is being asked. */
  readonly access: boolean | null;
  readonly jump: (id: CardId) => void;
  /** Has the page read further, beyond the amount of text that an article may have. */
  readonly readOn: () => void;
};

/** Follows the page in a tab: its frames, address, loading state, and our access to it. */
export function useTab(first: PopupTab | null): TabView {
  const [tab, setTab] = useState(first);
  const [access, setAccess] = useState<boolean | null>(null);
  const [state, setState] = useState<TabState>({ listening: first !== null, reading: null });
  const connection = useRef<TabConnection | null>(null);
  const visits = useRef(new Map<CardId, number>());
  const id = first?.id;

  useEffect(() => {
    if (id === undefined) return;
    const stop = new AbortController();
    const tabConnection = new TabConnection(id, setState, stop.signal);
    connection.current = tabConnection;
    const refresh = async () => {
      const now = await readTab(id);
      const allowed = await hasAccess(now?.url);
      if (stop.signal.aborted) return;
      setTab(now);
      setAccess(allowed);
    };
    const updated = (updatedId: number, { status }: { status?: string }) => {
      if (updatedId !== id || status === undefined) return;
      // A page's scripts listen once it has loaded; the old connection drops frames that have gone.
      if (status === 'complete') tabConnection.connect();
      void refresh();
    };
    browser.tabs.onUpdated.addListener(updated);
    stop.signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated));
    watchAccess(() => void refresh(), stop.signal);
    void refresh();
    return () => stop.abort();
  }, [id]);

  const jump = (card: CardId) => {
    const found = state.reading?.cards.find(other => other.id === card);
    const visit = visits.current.get(card) ?? 0;
    const frame = found ? frameOfVisit(found, visit) : null;
    if (frame === null) return;
    visits.current.set(card, visit + 1);
    connection.current?.jump(frame, card);
  };
  const readOn = async () => {
    if (id === undefined) return;
    await order({ type: 'read-on', tab: id });
    connection.current?.readOn();
  };
  return {
    ...state,
    tab,
    access: tab === null ? (access ?? true) : access,
    jump,
    readOn: () => void readOn(),
  };
}

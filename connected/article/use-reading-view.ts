import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  NOTHING_READ,
  type ReadingView,
  type Spot,
  withMessage,
} from '#components/reading-view/reading-view.ts';
import type { PageReading } from '#core/mentions/page-reading.ts';
import {
  PageToViewSchema,
  READING_VIEW_PORT,
  type ViewToPage,
} from '#platform/protocols/reading-view-protocol.ts';

/**
 * Follows the text of a tab's top frame, and asks for the text again whenever `reading` (the state that the frames
 * report) changes. Connects while `listening` is true, even before all frames have answered. `reached` is false where
 * the page allows no scripts, and null until that is known.
 */
export function useReadingView(tab: number, listening: boolean, reading: PageReading | null) {
  const [view, setView] = useState<ReadingView>(NOTHING_READ);
  const [reached, setReached] = useState<boolean | null>(null);
  const [attempts, setAttempts] = useState(0);
  const port = useRef<Browser.runtime.Port | null>(null);
  const before = useRef<PageReading | null>(null);

  useEffect(() => {
    if (!listening) return;
    let over = false;
    void connect(tab).then(connected => {
      if (over) return connected?.disconnect();
      setReached(connected !== null);
      if (!connected) return;
      port.current = connected;
      connected.onMessage.addListener((received: unknown) => {
        const parsed = v.safeParse(PageToViewSchema, received);
        if (parsed.success && !over) setView(before => withMessage(before, parsed.output));
      });
      connected.onDisconnect.addListener(() => {
        // Chromium logs lastError unless code reads it.
        void browser.runtime.lastError;
        if (port.current !== connected) return;
        port.current = null;
        // The page has gone: connect to the one that replaces it.
        setAttempts(count => count + 1);
      });
      send(connected, { type: 'read' });
    });
    return () => {
      over = true;
      port.current?.disconnect();
      port.current = null;
      setView(NOTHING_READ);
      setReached(null);
    };
  }, [tab, listening, attempts]);

  useEffect(() => {
    // The first state is not a change: the request that is sent on connecting comes after it.
    const isChange = before.current !== null;
    before.current = reading;
    if (isChange && reading && !reading.pending && port.current) send(port.current, { type: 'read' });
  }, [reading]);

  const jump = ({ block, start }: Spot) => {
    if (port.current) send(port.current, { type: 'jump', reading: view.reading, block, start });
  };
  return { view, reached, jump };
}

function send(port: Browser.runtime.Port, message: ViewToPage): void {
  port.postMessage(message);
}

/** Null where the page allows no scripts or has gone. */
async function connect(tabId: number): Promise<Browser.runtime.Port | null> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/content-scripts/article-text.js'],
    });
    return browser.tabs.connect(tabId, { name: READING_VIEW_PORT, frameId: 0 });
  } catch {
    return null;
  }
}

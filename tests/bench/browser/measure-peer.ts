import type { BrowserName } from '../../harness/browser-name.ts';
import { launchSession } from '../../harness/launch-session.ts';
import type { PeerFigures } from './figures.ts';
import { median, quantile } from './statistics.ts';
import { timeMarkJs } from './time-mark-js.ts';

/** If half of the pages take longer than this, in ms, the list of names is too long for the peer. */
const TOO_SLOW_MS = 20_000;

/** A page that takes longer than this is broken off, in ms. */
const PAGE_TIMEOUT_MS = 60_000;

/**
 * Measures mark.js in a browser without the extension, where it has the page for itself. Stops as soon as more than
 * half of the pages took too long.
 *
 * @param ours our times from text to marks by page, in ms. The same pages are measured.
 */
export async function measurePeer(
  browser: BrowserName,
  names: readonly string[],
  ours: ReadonlyMap<string, number>,
): Promise<PeerFigures> {
  const pages = [...ours.keys()];
  const times = new Map<string, number>();
  let unfinished = 0;
  const isTooLong = () => [...times.values()].filter(ms => ms > TOO_SLOW_MS).length > pages.length / 2;
  while (times.size < pages.length && !isTooLong()) {
    const left = pages.filter(page => !times.has(page));
    const session = await launchSession(browser, { extension: false });
    for (const page of left) {
      const ms = await timeMarkJs(session.browser, page, names, PAGE_TIMEOUT_MS);
      times.set(page, ms ?? Number.POSITIVE_INFINITY);
      if (ms !== null && !isTooLong()) continue;
      if (ms !== null) break;
      unfinished++;
      // A script that is still running blocks everything else in the browser, even closing it.
      session.browser.process()?.kill('SIGKILL');
      break;
    }
    await session.dispose().catch(() => undefined);
  }
  const all = [...times.values()];
  const ratios = [...times].map(([page, ms]) => Math.min(ms, PAGE_TIMEOUT_MS) / ours.get(page)!);
  return {
    browser,
    names: names.length,
    pages: pages.length,
    unfinished,
    textToMarksMs: isTooLong() ? null : median(all),
    textToMarksP95Ms: finite(isTooLong() ? null : quantile(all, 0.95)),
    timesOurs: median(ratios),
  };
}

/** Null if the figure includes a page that was broken off. */
function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

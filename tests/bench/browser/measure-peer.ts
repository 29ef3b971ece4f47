import type { BrowserName } from '../../harness/browser-name.ts';
import { launchSession } from '../../harness/launch-session.ts';
import type { PeerFigures } from './figures.ts';
import { median, quantile } from './statistics.ts';
import { timeMarkJs } from './time-mark-js.ts';

/** A list of names is too long for it where half of the pages take longer than this, in ms. */
const TOO_LONG = 20_000;

/** What takes longer on one page is broken off, in ms. */
const LIMIT = 60_000;

/**
 * Measures mark.js in a browser without the extension, where it has the page for itself. It ends as soon as more than
 * half of the pages took too long.
 *
 * @param ours from text to marks, in ms, by page: the same pages are taken.
 */
export async function measurePeer(
  browser: BrowserName,
  names: readonly string[],
  ours: ReadonlyMap<string, number>,
): Promise<PeerFigures> {
  const pages = [...ours.keys()];
  const times = new Map<string, number>();
  let unfinished = 0;
  const isTooLong = () => [...times.values()].filter(ms => ms > TOO_LONG).length > pages.length / 2;
  while (times.size < pages.length && !isTooLong()) {
    const left = pages.filter(page => !times.has(page));
    const session = await launchSession(browser, { extension: false });
    for (const page of left) {
      const ms = await timeMarkJs(session.browser, page, names, LIMIT);
      times.set(page, ms ?? Number.POSITIVE_INFINITY);
      if (ms !== null && !isTooLong()) continue;
      if (ms !== null) break;
      unfinished++;
      // A script that is still running keeps the browser from everything else, its own end too.
      session.browser.process()?.kill('SIGKILL');
      break;
    }
    await session.dispose().catch(() => undefined);
  }
  const all = [...times.values()];
  const ratios = [...times].map(([page, ms]) => Math.min(ms, LIMIT) / ours.get(page)!);
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

/** Null where a page that was broken off is part of the figure. */
function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

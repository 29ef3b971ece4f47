import type { BrowserName } from '../../harness/browser-name.ts';
import { launchSession } from '../../harness/launch-session.ts';
import type { PeerFigures } from './figures.ts';
import { median, quantile } from './statistics.ts';
import { timeMarkJs } from './time-mark-js.ts';

/** What takes longer on one page is broken off, in ms. */
const LIMIT = 20_000;

/**
 * Measures mark.js in a browser without the extension, where it has the page for itself. It ends as soon as more than
 * half of the pages took longer than 20 seconds.
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
  while (times.size < pages.length && unfinished <= pages.length / 2) {
    const left = pages.filter(page => !times.has(page));
    const session = await launchSession(browser, { extension: false });
    for (const page of left) {
      const ms = await timeMarkJs(session.browser, page, names, LIMIT);
      times.set(page, ms ?? Number.POSITIVE_INFINITY);
      if (ms !== null) continue;
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
    textToMarksMs: finite(unfinished > pages.length / 2 ? null : median(all)),
    textToMarksP95Ms: finite(unfinished > 0 ? null : quantile(all, 0.95)),
    timesOurs: median(ratios),
  };
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

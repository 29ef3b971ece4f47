import type { BrowserName } from '../../harness/browser-name.ts';
import { launchSession } from '../../harness/launch-session.ts';
import type { PeerFigures } from './figures.ts';
import { median, quantile } from './statistics.ts';
import { timeMarkJs } from './time-mark-js.ts';

/** What takes longer on one page is not measured further, in ms. */
const LIMIT = 20_000;

/**
 * Measures mark.js in a browser without the extension, where it has the page for itself.
 *
 * @param ours from text to marks, in ms, by page: the same pages are taken.
 */
export async function measurePeer(
  browser: BrowserName,
  names: readonly string[],
  ours: ReadonlyMap<string, number>,
): Promise<PeerFigures> {
  const session = await launchSession(browser, { extension: false });
  const times: { page: string; ms: number; marks: number }[] = [];
  let finished = true;
  for (const page of ours.keys()) {
    const time = await timeMarkJs(session.browser, page, names, LIMIT);
    if (time) times.push({ page, ...time });
    else finished = false;
    // A script that is still running keeps the browser from everything else.
    if (!time) break;
  }
  if (!finished) session.browser.process()?.kill('SIGKILL');
  await session.dispose();
  const ms = finished ? times.map(time => time.ms) : [];
  return {
    browser,
    names: names.length,
    textToMarksMs: median(ms),
    textToMarksP95Ms: quantile(ms, 0.95),
    marks: finished ? times.reduce((sum, time) => sum + time.marks, 0) : null,
    timesOurs: finished ? median(times.map(time => time.ms / ours.get(time.page)!)) : null,
  };
}

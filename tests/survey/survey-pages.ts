import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../harness/browser-name.ts';
import { launchSession } from '../harness/launch-session.ts';
import { SAMPLE_PAGES } from '../harness/serve-pages.ts';
import { serveFolder } from './serve-folder.ts';
import { LONGEST_TASK_MS, type SurveyRow } from './survey-row.ts';
import { type Visit, visit } from './visit.ts';

/** How often the sample article is opened at most, until its names are marked. */
const MAX_WARM_UPS = 10;

/** How often a page is visited again while a task of ours is too long. */
const MAX_REPEATS = 2;

export type SurveyPlan = {
  readonly browser: BrowserName;
  readonly folder: string;
  /** Names of the pages in `folder`. */
  readonly pages: readonly string[];
};

/** Opens every page three times: without the extension, with it, and with it while the page's own scripts run. */
export async function surveyPages(plan: SurveyPlan): Promise<SurveyRow[]> {
  const silent = await serveFolder(plan.folder, { scripts: false });
  const lively = await serveFolder(plan.folder, { scripts: true });
  const visitAll = async (browser: Browser, address: string, reports: boolean) => {
    const visits = new Map<string, Visit | string>();
    for (const page of plan.pages) {
      const found = visitAgainIfSlow(browser, `${address}/${encodeURIComponent(page)}`, reports);
      visits.set(page, await found.catch(error => String(error)));
    }
    return visits;
  };
  try {
    const bare = await withBrowser(plan.browser, false, browser => visitAll(browser, silent.address, false));
    // Browsers run one after the other: on a small machine, two at once would distort the measurements.
    const [quiet, loud] = await withBrowser(plan.browser, true, async browser => {
      await warmUp(browser);
      return [
        await visitAll(browser, silent.address, true),
        await visitAll(browser, lively.address, true),
      ] as const;
    });
    return plan.pages.map(page => rowOf(page, bare.get(page), quiet.get(page), loud.get(page)));
  } finally {
    await Promise.all([silent.close(), lively.close()]);
  }
}

/**
 * Visits a page, and again if a task of ours was too long. A collection of garbage, or another process, makes a task long
 * once; a task that is too long itself is so every time. Returns the visit with the shortest one.
 */
async function visitAgainIfSlow(browser: Browser, address: string, reports: boolean): Promise<Visit> {
  const longest = ({ report }: Visit) => report?.longestTaskMs ?? 0;
  let best = await visit(browser, address, reports);
  for (let again = 0; longest(best) > LONGEST_TASK_MS && again < MAX_REPEATS; again++) {
    const next = await visit(browser, address, reports);
    if (longest(next) < longest(best)) best = next;
  }
  return best;
}

async function withBrowser<T>(
  name: BrowserName,
  extension: boolean,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  const session = await launchSession(name, { extension });
  try {
    return await work(session.browser);
  } finally {
    await session.dispose();
  }
}

/** Waits until the glossary has been compiled; otherwise the first page's figures would include that. */
async function warmUp(browser: Browser): Promise<void> {
  const samples = await serveFolder(SAMPLE_PAGES, { scripts: true });
  try {
    for (let at = 0; at < MAX_WARM_UPS; at++) {
      const { report } = await visit(browser, `${samples.address}/article.html`, true);
      if (report && report.cards > 0) return;
    }
    throw new Error('The extension marks nothing on its own sample article.');
  } finally {
    await samples.close();
  }
}

function rowOf(page: string, ...visits: readonly (Visit | string | undefined)[]): SurveyRow {
  const [bare, quiet, loud] = visits;
  if (typeof bare !== 'object' || typeof quiet !== 'object' || typeof loud !== 'object')
    return {
      page,
      report: null,
      withScripts: null,
      domIdentical: false,
      errors: [],
      failure: visits.find(found => typeof found === 'string') ?? 'not visited',
    };
  return {
    page,
    report: quiet.report,
    withScripts: loud.report,
    domIdentical: bare.html === quiet.html,
    errors: [...quiet.errors, ...loud.errors],
    failure: null,
  };
}

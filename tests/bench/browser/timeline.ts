import type { Page } from 'puppeteer-core';
import type { Phase } from '#platform/survey/survey-log.ts';

/** One reading of a page, as recorded by the survey's build. Times in ms of the page's own clock. */
export type Timeline = {
  readonly phases: readonly { readonly phase: Phase; readonly at: number }[];
  /** Our longest task that the page had to wait for; 0 if there was none. */
  readonly longestTaskMs: number;
  /** Number of ranges in the page's highlight registry. */
  readonly marks: number;
};

/** How long reading a page may take, in ms: a glossary may have to be compiled first. */
const TIMEOUT_MS = 120_000;

/**
 * Waits until a reading that began after `since` has ended, or until the page is judged not to be an article. It does
 * not poll: the phases are entries of the page's performance timeline, which an observer reports.
 *
 * @param since in ms of the page's clock; 0 for the page's first reading.
 */
export function readingSince(page: Page, since: number): Promise<Timeline> {
  return page.evaluate(
    async (from, patience) => {
      const prefix = 'backgrounder:';
      const phases = () =>
        performance
          .getEntriesByType('mark')
          .filter(entry => entry.name.startsWith(prefix) && entry.startTime >= from)
          .map(entry => ({ phase: entry.name.slice(prefix.length), at: entry.startTime }));
      await new Promise<void>((resolve, reject) => {
        const look = () => {
          if (!phases().some(({ phase }) => phase === 'marked' || phase === 'unread')) return;
          observer.disconnect();
          resolve();
        };
        const observer = new PerformanceObserver(look);
        observer.observe({ type: 'mark', buffered: true });
        setTimeout(() => reject(new Error('The page was not read.')), patience);
        look();
      });
      const tasks = performance
        .getEntriesByType('measure')
        .filter(entry => entry.name.startsWith(`${prefix}task:`) && entry.startTime >= from);
      const marks = [...CSS.highlights]
        .filter(([name]) => name.startsWith('backgrounder') && name !== 'backgrounder-here')
        .reduce((sum, [, highlight]) => sum + highlight.size, 0);
      return {
        phases: phases() as Timeline['phases'],
        longestTaskMs: Math.max(0, ...tasks.map(entry => entry.duration)),
        marks,
      };
    },
    since,
    TIMEOUT_MS,
  ) as Promise<Timeline>;
}

/** The current time of the page's clock, in ms. */
export function pageClock(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

/** When a phase was first reached; null if it was not. */
export function firstAt({ phases }: Timeline, wanted: Phase): number | null {
  return phases.find(({ phase }) => phase === wanted)?.at ?? null;
}

/** The time from one phase to the other, in ms. */
export function between(timeline: Timeline, from: Phase, to: Phase): number | null {
  const start = firstAt(timeline, from);
  const end = firstAt(timeline, to);
  return start === null || end === null ? null : end - start;
}

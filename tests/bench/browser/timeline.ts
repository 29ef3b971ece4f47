import type { Page } from 'puppeteer-core';
import type { Phase } from '#platform/survey/survey-log.ts';

/** One reading of a page, as the surveying build noted it. Times in ms of the page's own clock. */
export type Timeline = {
  readonly phases: readonly { readonly phase: Phase; readonly at: number }[];
  /** The longest task of ours that the page had to wait for; 0 for none. */
  readonly longestTaskMs: number;
  /** Ranges that stand in the page's registry of highlights. */
  readonly marks: number;
};

/** How long a page may take to be read, in ms: a glossary may have to be compiled first. */
const PATIENCE = 120_000;

/**
 * Waits until a reading that began after `since` has come to its end, or until the page is found to be no article.
 * Nothing is polled: the phases stand on the page's timeline, which tells of each.
 *
 * @param since ms of the page's clock; 0 for the page's first reading.
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
    PATIENCE,
  ) as Promise<Timeline>;
}

/** The page's clock now, in ms. */
export function pageClock(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

/** When a phase was reached for the first time; null where it was not. */
export function firstAt({ phases }: Timeline, wanted: Phase): number | null {
  return phases.find(({ phase }) => phase === wanted)?.at ?? null;
}

/** From the one phase to the other, in ms. */
export function between(timeline: Timeline, from: Phase, to: Phase): number | null {
  const start = firstAt(timeline, from);
  const end = firstAt(timeline, to);
  return start === null || end === null ? null : end - start;
}

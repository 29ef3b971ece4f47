import type { ArticleDate } from '#core/as-of/article-date.ts';

/** What the extension reports about a page, in the build that `BACKGROUNDER_SURVEY` makes. Times in ms. */
export type Report = {
  readonly article: boolean;
  readonly language: string;
  readonly date: ArticleDate | null;
  readonly blocks: number;
  readonly mentions: number;
  readonly cards: number;
  readonly idleToMarkedMs: number;
  readonly longestTaskMs: number;
  readonly longestTask: string;
};

/** The survey's result for one page. */
export type SurveyRow = {
  readonly page: string;
  /** Null if the extension reported nothing. */
  readonly report: Report | null;
  /** The same measures with the page's own scripts running. */
  readonly withScripts: Report | null;
  readonly domIdentical: boolean;
  readonly errors: readonly string[];
  /** Why the page could not be visited. */
  readonly failure: string | null;
};

/** The longest that a page may have to wait for one of our tasks, in ms. */
export const LONGEST_TASK_MS = 50;

/** The page's faults in words; empty if there are none. */
export function faultsOf(row: SurveyRow): string[] {
  if (row.failure !== null) return [row.failure];
  const faults: string[] = [];
  if (!row.domIdentical) faults.push('the DOM differs');
  for (const error of row.errors) faults.push(`error: ${error}`);
  for (const [report, scripts] of [
    [row.report, 'off'],
    [row.withScripts, 'on'],
  ] as const) {
    if (!report) faults.push(`the extension said nothing (page scripts ${scripts})`);
    else if (report.longestTaskMs > LONGEST_TASK_MS)
      faults.push(
        `the task "${report.longestTask}" took ${report.longestTaskMs.toFixed(0)} ms (page scripts ${scripts})`,
      );
  }
  return faults;
}

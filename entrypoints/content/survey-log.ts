declare const __SURVEY__: boolean;

/** True in the build that `npm run survey` makes; everything here vanishes from the others. */
export const SURVEY: boolean = __SURVEY__;

let longest = { name: '', ms: 0 };

/** Runs a piece of work that the page has to wait for. The survey's build notes how long the longest took, in ms. */
export function task<T>(name: string, work: () => T): T {
  if (!SURVEY) return work();
  const start = performance.now();
  try {
    return work();
  } finally {
    const ms = performance.now() - start;
    if (ms > longest.ms) longest = { name, ms };
  }
}

/** What the survey prints of a page. Times in ms. */
export type SurveyRow = {
  readonly article: boolean;
  readonly language: string;
  readonly date: string | null;
  readonly blocks: number;
  readonly mentions: number;
  readonly cards: number;
  readonly idleToMarkedMs: number;
};

export function logSurvey(row: SurveyRow): void {
  if (SURVEY)
    console.debug(
      `backgrounder-survey ${JSON.stringify({ ...row, longestTaskMs: longest.ms, longestTask: longest.name })}`,
    );
}

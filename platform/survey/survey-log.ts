declare const __SURVEY__: boolean;

/** True in the build that `npm run survey`, `bench:browser` and `bench:card` make; everything here vanishes from the others. */
export const SURVEY: boolean = __SURVEY__;

let longest = { name: '', ms: 0 };

/** What a reading goes through, then what an opening card does, in the order of time. */
export type Phase =
  /** The browser has started the script: the page is idle for the first time. */
  | 'started'
  /** The page is an article, and is about to be read. */
  | 'reading'
  /** The page is none, and is left alone. */
  | 'unread'
  /** A slice of a walk, or of what comes after it, begins: the first one in an idle moment. */
  | 'slice'
  /** Text is sent to the background, and its answer has come. */
  | 'asked'
  | 'answered'
  /** One reading has come to its end: all that was found is painted. */
  | 'marked'
  /** The pointer has rested on a mark for as long as a card waits. */
  | 'rested'
  /** The card stands at its place in the page; the next frame has shown it. */
  | 'card-placed'
  | 'card-painted'
  /** In the card's own frame: the card has been painted; its map has come, and has been painted. */
  | 'frame-painted'
  | 'map-placed'
  | 'map-painted';

/** Notes the moment on the page's own timeline, as `backgrounder:marked`; in the survey's build only. */
export function reached(phase: Phase): void {
  if (SURVEY) performance.mark(`backgrounder:${phase}`);
}

/** Runs a piece of work that the page has to wait for. The survey's build notes how long the longest took, in ms. */
export function task<T>(name: string, work: () => T): T {
  if (!SURVEY) return work();
  const start = performance.now();
  try {
    return work();
  } finally {
    const end = performance.now();
    const ms = end - start;
    performance.measure(`backgrounder:task:${name}`, { start, end });
    if (ms > longest.ms) longest = { name, ms };
  }
}

/** Runs one slice of work; the rest of it waits until the page has had its turn. */
export function slice<T>(work: () => T): T {
  reached('slice');
  return task('slice', work);
}

/** Puts a method of a class that does something more in place of one that it has; for the survey's build only. */
export function around<T extends object, K extends keyof T>(
  type: { readonly prototype: T },
  name: K,
  wrap: (method: T[K]) => T[K],
): void {
  type.prototype[name] = wrap(type.prototype[name]);
}

/** What the survey prints of a page. Times in ms. */
export type SurveyRow = {
  readonly article: boolean;
  readonly language: string;
  /** `ArticleDate` or null, as the background gave it. */
  readonly date: unknown;
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

/** Calls `work` right after the next frame has been painted: a message that is sent in it comes then. */
export function afterFrame(work: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      work();
    };
    port2.postMessage(null);
  });
}

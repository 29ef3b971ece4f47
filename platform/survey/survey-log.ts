declare const __SURVEY__: boolean;

/** True in the builds of `npm run survey`, `bench:browser` and `bench:card`; other builds drop all of this code. */
export const SURVEY: boolean = __SURVEY__;

let longest = { name: '', ms: 0 };

/** The phases of reading a page, then of opening a card, in order of time. */
export type Phase =
  /** The browser has started the script: the page is idle for the first time. */
  | 'started'
  /** The page is an article, and is about to be read. */
  | 'reading'
  /** The page is not an article, and is not read. */
  | 'unread'
  /** A slice of walking the page, or of later work, begins; the first one in an idle moment. */
  | 'slice'
  /** Text was sent to the background; its answer has arrived. */
  | 'asked'
  | 'answered'
  /** Reading is done: all mentions that were found are painted. */
  | 'marked'
  /** The pointer has rested on a mark for the delay after which a card opens. */
  | 'rested'
  /** The card is at its place in the page; the next animation frame has shown it. */
  | 'card-placed'
  | 'card-painted'
  /** In the card's frame: the card has been painted; its map has arrived, and has been painted. */
  | 'frame-painted'
  | 'map-placed'
  | 'map-painted';

/** Adds a mark such as `backgrounder:marked` to the page's performance timeline; in the survey's build only. */
export function reached(phase: Phase): void {
  if (SURVEY) performance.mark(`backgrounder:${phase}`);
}

/** Runs work that blocks the page. The survey's build records the longest such task, in ms. */
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

/** Runs one slice of longer work. */
export function slice<T>(work: () => T): T {
  reached('slice');
  return task('slice', work);
}

/** Wraps a method of a class; for the survey's build only. */
export function around<T extends object, K extends keyof T>(
  type: { readonly prototype: T },
  name: K,
  wrap: (method: T[K]) => T[K],
): void {
  type.prototype[name] = wrap(type.prototype[name]);
}

/** What the survey prints about a page. Times in ms. */
export type SurveyRow = {
  readonly article: boolean;
  readonly language: string;
  /** `ArticleDay`, as the background sent it. */
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

/** Calls `work` right after the next frame is painted: a message that is sent during the frame arrives then. */
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

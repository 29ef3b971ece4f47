/** What was measured in one browser with one glossary. Times are medians in ms; null if not measured. */
export type Figures = {
  readonly browser: string;
  readonly names: number;
  /**
   * Importing the packs on the options page, and the answer to the first page afterwards, which includes compiling the
   * index.
   */
  readonly importMs: number;
  readonly firstReadingMs: number;
  readonly indexBytes: number;
  /** Number of pages in the folder that were marked. */
  readonly articles: number;
  /** From `document_idle` to the last mark, over all pages. */
  readonly idleToMarkedMs: number | null;
  readonly idleToMarkedP95Ms: number | null;
  /** The same on the page of middle length, with the background asleep. */
  readonly idleToMarkedKilledMs: number | null;
  /** The part of `idleToMarkedMs` before the walk of the page. */
  readonly beforeWalkMs: number | null;
  /** The part from the first step of the walk to the last mark. */
  readonly textToMarksMs: number | null;
  readonly textToMarksP95Ms: number | null;
  /** Round trip of an article of 15,000 code units to the background, in an open tab. */
  readonly roundTripMs: number | null;
  readonly bareRoundTripMs: number | null;
  /** The same with the background asleep, and what the bare extension needs for it. */
  readonly firstAnswerMs: number | null;
  readonly bareFirstAnswerMs: number | null;
  readonly overBareMs: number | null;
  /** From the change that makes the article that long to its last mark, including the pause for further changes. */
  readonly changeToMarkedMs: number | null;
  readonly changeToMarkedAsleepMs: number | null;
  /** From “Save” to the mark in an open tab. */
  readonly editToRepaintedMs: number | null;
  /** 1,000 paragraphs added to an open page. */
  readonly addedToMarkedMs: number | null;
  /** Our longest task while a page was opened, and while those paragraphs were read. */
  readonly longestTaskOpeningMs: number | null;
  readonly longestTaskAddingMs: number | null;
  readonly heapBytes: number | null;
  readonly bufferBytes: number | null;
  readonly processBytes: number | null;
};

/** The results of mark.js with one list of names. */
export type PeerFigures = {
  readonly browser: string;
  readonly names: number;
  readonly pages: number;
  /** Number of pages that took longer than the limit. */
  readonly unfinished: number;
  /** Median over the pages; null if it is beyond the limit. */
  readonly textToMarksMs: number | null;
  readonly textToMarksP95Ms: number | null;
  /**
   * How many times longer than ours on the same page: the median over the pages, or a lower bound if some are
   * unfinished.
   */
  readonly timesOurs: number | null;
};

/** What was measured in one browser with one glossary. Times are medians in ms; null where there is none. */
export type Figures = {
  readonly browser: string;
  readonly names: number;
  /** Bringing the packs in on the options page, and the answer to the first page afterwards: the index is made then. */
  readonly importMs: number;
  readonly firstReadingMs: number;
  readonly indexBytes: number;
  /** Pages that were marked, of those in the folder. */
  readonly articles: number;
  /** From the idle page to its last mark, over all pages. */
  readonly idleToMarkedMs: number | null;
  readonly idleToMarkedP95Ms: number | null;
  /** The same on the page of middle length, with the background asleep. */
  readonly idleToMarkedKilledMs: number | null;
  /** The part of `idleToMarkedMs` before the walk. */
  readonly beforeWalkMs: number | null;
  /** The part from the first step of the walk to the last mark. */
  readonly textToMarksMs: number | null;
  readonly textToMarksP95Ms: number | null;
  /** An article of 15,000 code units, to the background and back, in an open tab. */
  readonly roundTripMs: number | null;
  readonly bareRoundTripMs: number | null;
  /** The same with the background asleep, and what the bare extension needs for it. */
  readonly firstAnswerMs: number | null;
  readonly bareFirstAnswerMs: number | null;
  readonly overBareMs: number | null;
  /** From the change that makes the article so long to its last mark, the pause for further changes included. */
  readonly changeToMarkedMs: number | null;
  readonly changeToMarkedAsleepMs: number | null;
  /** From “Save” to the mark in an open tab. */
  readonly editToRepaintedMs: number | null;
  /** 1,000 paragraphs that are added to an open page. */
  readonly addedToMarkedMs: number | null;
  /** The longest task of ours while a page was opened, and while those paragraphs were read. */
  readonly longestTaskOpeningMs: number | null;
  readonly longestTaskAddingMs: number | null;
  readonly heapBytes: number | null;
  readonly bufferBytes: number | null;
  readonly processBytes: number | null;
};

/** What mark.js did with one list of names. */
export type PeerFigures = {
  readonly browser: string;
  readonly names: number;
  readonly pages: number;
  /** Pages that took longer than the limit. */
  readonly unfinished: number;
  /** Over the pages; null where it lies beyond the limit. */
  readonly textToMarksMs: number | null;
  readonly textToMarksP95Ms: number | null;
  /** How many times longer than ours on the same page, the median of the pages; at least, where some are unfinished. */
  readonly timesOurs: number | null;
};

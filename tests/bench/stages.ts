/** What a child process reports, one stage after the other, each as soon as it is done. */
export type Stages = {
  /** Names and pages are read; from here on the time counts. */
  readonly ready: true;
  readonly built: {
    readonly buildMs: number;
    /** NaN where the heap did not grow by more than its noise. */
    readonly indexBytes: number;
    /** Of a plain Map of the same names, built by turns with it; only beside our own. */
    readonly map?: { readonly buildMs: number; readonly bytes: number };
  };
  readonly loaded: { readonly loadMs: number };
  /** Numbers of page, start and end, by turns. */
  readonly found: { readonly places: readonly number[]; readonly falseFingerprints?: FalseFingerprints };
  readonly pages: {
    readonly medianMs: number;
    readonly p95Ms: number;
    readonly passMs: number;
    /** Median of each page's scan over its pass. */
    readonly timesLimit: number;
  };
  /** The same, with each page scanned once before the next one is. */
  readonly inTurn: { readonly medianMs: number; readonly timesLimit: number };
  readonly oneMb: { readonly scanMs: number; readonly timesLimit: number };
  /** Sum of all that was found. */
  readonly done: { readonly sum: number };
};

/** How often a match's fingerprint was right by chance. */
export type FalseFingerprints = {
  readonly words: number;
  readonly matches: number;
  /** Cards of matches, none of whose names verifies the text. */
  readonly unconfirmed: number;
};

export type Report = { [Stage in keyof Stages]: { stage: Stage; value: Stages[Stage] } }[keyof Stages];

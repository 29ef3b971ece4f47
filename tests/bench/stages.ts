/** What a child process reports, stage by stage, each as soon as it is done. */
export type Stages = {
  /** Names and pages have been read; the time starts here. */
  readonly ready: true;
  readonly built: {
    readonly buildMs: number;
    /** NaN if the heap grew by no more than its noise. */
    readonly indexBytes: number;
    /** A plain Map of the same names, built in turn with the index; only beside our own. */
    readonly map?: { readonly buildMs: number; readonly bytes: number };
  };
  readonly loaded: { readonly loadMs: number };
  /** A flat list of page number, start and end for each place. */
  readonly found: { readonly places: readonly number[]; readonly falseFingerprints?: FalseFingerprints };
  readonly pages: {
    readonly medianMs: number;
    readonly p95Ms: number;
    readonly passMs: number;
    /** Median over the pages of the scan's time divided by the pass's time. */
    readonly timesLimit: number;
  };
  /** The same, but with each page scanned only once before the next. */
  readonly inTurn: { readonly medianMs: number; readonly timesLimit: number };
  readonly oneMb: { readonly scanMs: number; readonly timesLimit: number };
  /** Checksum of everything found. */
  readonly done: { readonly sum: number };
};

/** How often a match's fingerprint was right only by chance. */
export type FalseFingerprints = {
  readonly words: number;
  readonly matches: number;
  /** Cards of matches for which none of the card's names is in the text. */
  readonly unconfirmed: number;
};

export type Report = { [Stage in keyof Stages]: { stage: Stage; value: Stages[Stage] } }[keyof Stages];

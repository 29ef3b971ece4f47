import type { IndexedName, Match } from '#core/matching/matcher.ts';

/** A position in a text: UTF-16 offsets, `end` exclusive. */
export type Place = { readonly start: number; readonly end: number };

/** What a candidate has built from its names. */
export type Scanner = {
  /** Finds all names in the text, leftmost-longest, by the rules of docs/matching.md. */
  readonly scan: (text: string) => readonly Place[];
  /** The same with their cards; only in our own candidate. */
  readonly matches?: (text: string) => readonly Match[];
  /** Bytes of its index if that is a single buffer; otherwise the growth of the heap counts. */
  readonly bytes?: number;
  /** Stores the index and returns a function that makes a scanner from the stored index, which is timed as loading. */
  readonly store?: () => () => unknown;
};

/** A way to find names in texts. */
export type Candidate = {
  /**
   * Receives the names. The function that it returns is called before each timed run, to make copies of all strings: a
   * string that was looked up once caches its hash, which would save work in the second build.
   */
  readonly prepare: (names: readonly IndexedName[]) => () => () => Scanner;
};

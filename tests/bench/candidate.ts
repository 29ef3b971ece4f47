import type { IndexedName, Match } from '#core/matching/matcher.ts';

/** A place in a text: UTF-16 offsets, `end` exclusive. */
export type Place = { readonly start: number; readonly end: number };

/** What a candidate has made of its names. */
export type Scanner = {
  /** All names of the text, leftmost-longest, by the rules of docs/matching.md. */
  readonly scan: (text: string) => readonly Place[];
  /** The same with the cards; ours only. */
  readonly matches?: (text: string) => readonly Match[];
  /** Bytes of its index, where it is one piece; else the growth of the heap counts. */
  readonly bytes?: number;
  /** Stores the index; what it gives makes a scanner of what was stored, and is timed as loading. */
  readonly store?: () => () => unknown;
};

/** One way to find names in texts. */
export type Candidate = {
  /**
   * Takes in the names. What it gives is called before each time that is measured, to make copies of all strings: a
   * string that was looked up once remembers its hash, and the second building would be spared work.
   */
  readonly prepare: (names: readonly IndexedName[]) => () => () => Scanner;
};

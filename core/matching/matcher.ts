import type { CaseRule } from '../cards/name.ts';

/** A number that stands for a card inside the index; the glossary knows which. Fits 31 bits. */
export type CardNumber = number;

/** A name as the index takes it in. */
export type IndexedName = {
  readonly text: string;
  readonly card: CardNumber;
  /** BCP 47 tag of the name's language; decides what folds (Turkish dotted i) and which endings come off. */
  readonly language?: string | undefined;
  readonly case?: CaseRule | undefined;
  readonly inflected?: boolean | undefined;
  readonly neverAlone?: boolean | undefined;
};

/**
 * A place in the text where names stand. `start` and `end` are UTF-16 offsets into the text as it was given;
 * `end` is exclusive. Matches are leftmost-longest and never overlap.
 */
export type Match = {
  readonly start: number;
  readonly end: number;
  /** Cards that have this name, ascending, each once. */
  readonly cards: readonly CardNumber[];
  /** True where every name that matched counts only beside other evidence. */
  readonly neverAlone: boolean;
};

/** Finds the names of a glossary in text. */
export type Matcher = {
  /** @param language BCP 47 tag of the text; `''` where it is not known. */
  scan(text: string, language: string): Match[];
};

/** A text that is scanned as it comes in. However it is cut, the matches are those of the whole text. */
export type TextScan = {
  /** Takes in the next part of the text. */
  push(part: string): void;
  /** Says that no further part comes. */
  finish(): void;
  /**
   * Scans on for about `units` code units; false where all that has come in is scanned, but for a name that the next
   * part may make longer.
   */
  advance(units: number): boolean;
  /** The matches since the last call, in order; offsets count from the beginning of the whole text. */
  take(): Match[];
};

/** A matcher that can also work in slices. */
export type SlicingMatcher = Matcher & {
  /** @param language BCP 47 tag of the text; `''` where it is not known. */
  begin(language: string): TextScan;
  /**
   * Scans a text in slices of about `milliseconds`, between which it yields.
   *
   * @param milliseconds at most 4 is what keeps any call under 8 ms on a slow machine.
   */
  scanInSlices(text: string, language: string, milliseconds?: number): Generator<void, Match[]>;
};

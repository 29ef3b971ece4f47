import type { CaseRule } from '../cards/name.ts';

/** The number of a card inside the index; the glossary maps it to the card. Fits 31 bits. */
export type CardNumber = number;

/** A name as it is added to the index. */
export type IndexedName = {
  readonly text: string;
  readonly card: CardNumber;
  /** BCP 47 tag of the name's language; decides what folds (Turkish dotted i) and which endings may follow. */
  readonly language?: string | undefined;
  readonly case?: CaseRule | undefined;
  readonly inflected?: boolean | undefined;
  readonly neverAlone?: boolean | undefined;
};

/**
 * A place in the text where names are. `start` and `end` are UTF-16 offsets into the original text; `end` is exclusive.
 * Matches are leftmost-longest and never overlap.
 */
export type Match = {
  readonly start: number;
  readonly end: number;
  /** Cards that have this name, ascending, each once. */
  readonly cards: readonly CardNumber[];
  /** True if every name that matched counts only together with other evidence. */
  readonly neverAlone: boolean;
};

/** Finds the names of a glossary in text. */
export type Matcher = {
  /** @param language BCP 47 tag of the text; `''` if it is not known. */
  scan(text: string, language: string): Match[];
};

/** A text that is scanned as it arrives. However it is divided, the matches are those of the whole text. */
export type TextScan = {
  /** Adds the next part of the text. */
  push(part: string): void;
  /** Says that no further part follows. */
  finish(): void;
  /**
   * Scans about `units` more code units. Returns false once all the text so far has been scanned, apart from a name
   * that the next part may make longer.
   */
  advance(units: number): boolean;
  /** The matches since the last call, in order; offsets count from the beginning of the whole text. */
  take(): Match[];
};

/** A matcher that can also work in slices. */
export type SlicingMatcher = Matcher & {
  /** @param language BCP 47 tag of the text; `''` if it is not known. */
  begin(language: string): TextScan;
  /**
   * Scans a text in slices of about `milliseconds`, between which it yields.
   *
   * @param milliseconds at most 4 keeps every call under 8 ms on a slow machine.
   */
  scanInSlices(text: string, language: string, milliseconds?: number): Generator<void, Match[]>;
};

import type { PartialDate } from '../cards/partial-date.ts';

/** The parts of an article that are needed to decide which cards its names mean. */
export type Article = {
  /** BCP 47 tag; `''` if it is not known. */
  readonly language: string;
  readonly title?: string | undefined;
  /** The page's own name for the section of the newspaper: "Sport", "Politics". */
  readonly section?: string | undefined;
  /** The day it was published. */
  readonly date?: PartialDate | null | undefined;
  readonly blocks: readonly { readonly text: string }[];
};

/** A stretch of the article's text: offsets are UTF-16, into the block's own text. */
export type Span = { readonly block: number; readonly start: number; readonly end: number };

import type { PartialDate } from '../cards/partial-date.ts';

/** An article as far as it is needed to say which cards its names mean. */
export type Article = {
  /** BCP 47 tag; `''` where it is not known. */
  readonly language: string;
  readonly title?: string | undefined;
  /** The page's own word for the part of the paper it stands in: "Sport", "Politics". */
  readonly section?: string | undefined;
  /** The day it was published. */
  readonly date?: PartialDate | null | undefined;
  readonly blocks: readonly { readonly text: string }[];
};

/** A stretch of the article's text: offsets are UTF-16, into the block's own text. */
export type Span = { readonly block: number; readonly start: number; readonly end: number };

import type { ArticleDay } from '../as-of/article-date.ts';
import type { Mention } from '../mentions/mention.ts';

/** What the page reports about its article to the reading view. */
export type ReadArticle = {
  readonly title: string;
  readonly language: string;
  readonly address: string;
  readonly date: ArticleDay;
};

/** A block of the article's text. */
export type ReadBlock = {
  readonly index: number;
  /** 1 to 6; 0 if it is not a heading. */
  readonly heading: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
};

/** Messages from a page to the reading view. One reading is `article`, then `blocks` in their order, then `end`. */
export type PageToView =
  | { readonly type: 'article'; readonly reading: number; readonly article: ReadArticle }
  | { readonly type: 'blocks'; readonly reading: number; readonly blocks: readonly ReadBlock[] }
  /** `whole` is false if the page has more text than was sent. */
  | { readonly type: 'end'; readonly reading: number; readonly whole: boolean }
  /** The block at the height of the page where people read; null if none is in view. */
  | { readonly type: 'lead'; readonly reading: number; readonly block: number | null };

import type { ArticleDate } from '../as-of/article-date.ts';
import type { Mention } from '../mentions/mention.ts';

/** What the reading view is told of the article in the page. */
export type ReadArticle = {
  readonly title: string;
  readonly language: string;
  readonly address: string;
  readonly date: ArticleDate | null;
};

/** A block of the article's text. */
export type ReadBlock = {
  readonly index: number;
  /** 1 to 6; 0 for what is no heading. */
  readonly heading: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
};

/** What a page tells the reading view. One reading is `article`, then `blocks` in their order, then `end`. */
export type PageToView =
  | { readonly type: 'article'; readonly reading: number; readonly article: ReadArticle }
  | { readonly type: 'blocks'; readonly reading: number; readonly blocks: readonly ReadBlock[] }
  /** `whole` is false where the page has more than is told. */
  | { readonly type: 'end'; readonly reading: number; readonly whole: boolean }
  /** The block at the line where people read; null where none is in view. */
  | { readonly type: 'lead'; readonly reading: number; readonly block: number | null };

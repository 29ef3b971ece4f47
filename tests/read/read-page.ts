import { parseHTML } from 'linkedom';
import { articleDate } from '../../core/article-date/article-date.ts';
import type { ArticleDate } from '../../core/as-of/article-date.ts';
import { aboutArticle } from '../../entrypoints/content/article/about-article.ts';
import { walkPage } from './walk-page.ts';

export type PageOptions = {
  /** The address that the page was saved from; without one, the date is not searched for there. */
  readonly address: string;
  /** Replaces the language that the page declares. */
  readonly language: string | undefined;
};

/** What the extension finds out about a page before it looks for names. */
export type PageRow = {
  readonly language: string;
  /** `YYYY-MM-DD`, or less if the page does not say more; null if the page does not say when it was published. */
  readonly date: string | null;
  /** Where the date was found. */
  readonly dateFrom: string | null;
  /** The days that the page gives if they contradict each other; there is no date then. */
  readonly unsure?: readonly ArticleDate[];
  readonly title: string;
  /** The texts that the extension would look for names in if it reads the page. */
  readonly blocks: readonly string[];
};

/** Reads the source of a page with the extension's own code, under a DOM without a browser. */
export async function readPage(source: string, { address, language: given }: PageOptions): Promise<PageRow> {
  const { document } = parseHTML(source);
  const about = aboutArticle(document as unknown as Document);
  const language = given ?? about.language;
  const today = new Date().toISOString().slice(0, 10);
  const found = about.dates && articleDate(about.dates, { address, language, title: about.title, today });
  return {
    language,
    date: found?.date ?? null,
    dateFrom: found && found.date !== null ? found.from : null,
    ...(found?.date === null && { unsure: found.found }),
    title: about.title ?? '',
    blocks: await walkPage(document as unknown as Document),
  };
}

import type { ArticleDay } from '#core/as-of/article-date.ts';
import type { Revision } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import { type Choices, choicesFor } from '#core/resolving/choices/choices.ts';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';
import { type Result, success } from '#core/result.ts';
import { articleAddress } from '#platform/choices/article-address.ts';
import type { Choices as KeptChoices } from '#platform/choices/choices.ts';
import type { PageDates } from '#platform/page-dates/page-dates.ts';
import type { ArticleAbout } from '#platform/protocols/mentions-protocol.ts';
import { siteOf } from '#platform/settings/settings.ts';
import { dayOfArticle } from './article-day.ts';

/** The choices that apply to an article, and its date: from the reader, or else from the page. */
export type ArticleDecisions = { readonly choices: Choices; readonly date: ArticleDay };

/** Looks up what the reader has decided about an article. All choices are read once for each revision. */
export class DecisionLookup {
  readonly #choices: KeptChoices;
  readonly #dates: PageDates;
  #all: { readonly revision: Revision; readonly choices: readonly ReaderChoice[] } | null = null;

  constructor(choices: KeptChoices, dates: PageDates) {
    this.#choices = choices;
    this.#dates = dates;
  }

  /** @param address the page's address from the browser; undefined where the browser hides it. */
  async of(
    revision: Revision,
    article: ArticleAbout,
    address: string | undefined,
  ): Promise<Result<ArticleDecisions, StorageFailure>> {
    const [choices, date] = await Promise.all([
      this.#choicesAt(revision),
      dayOfArticle(article, address, this.#dates),
    ]);
    if (!choices.ok) return choices;
    if (!date.ok) return date;
    const page = address ?? '';
    const reaching = choicesFor(choices.value, articleAddress(page) ?? '', siteOf(page) ?? '');
    return success({ choices: reaching, date: date.value });
  }

  async #choicesAt(revision: Revision): Promise<Result<readonly ReaderChoice[], StorageFailure>> {
    if (this.#all?.revision !== revision) {
      const list = await this.#choices.list();
      if (!list.ok) return list;
      this.#all = { revision, choices: list.value.map(({ choice }) => choice) };
    }
    return success(this.#all.choices);
  }
}

import { type Choices, choicesFor, type ReaderChoice } from '#core/resolving/index.ts';
import { type Result, success } from '#core/result.ts';
import { articleAddress } from '#platform/choices/article-address.ts';
import type { Choices as KeptChoices } from '#platform/choices/choices.ts';
import type { Revision, StorageFailure } from '#platform/glossary/glossary.ts';
import { siteOf } from '#platform/settings.ts';

/** Which of the reader's choices reach an article. All of them are read once for each revision. */
export class ArticleChoices {
  readonly #kept: KeptChoices;
  #all: { readonly revision: Revision; readonly choices: readonly ReaderChoice[] } | null = null;

  constructor(kept: KeptChoices) {
    this.#kept = kept;
  }

  /** @param address the page's, as the browser tells it; undefined where it does not. */
  async at(revision: Revision, address: string | undefined): Promise<Result<Choices, StorageFailure>> {
    if (this.#all?.revision !== revision) {
      const list = await this.#kept.list();
      if (!list.ok) return list;
      this.#all = { revision, choices: list.value.map(({ choice }) => choice) };
    }
    const page = address ?? '';
    return success(choicesFor(this.#all.choices, articleAddress(page) ?? '', siteOf(page) ?? ''));
  }
}

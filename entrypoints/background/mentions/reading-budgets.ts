import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type BudgetRecord, ReadingBudget } from '#core/budget/reading-budget.ts';
import { CardIdSchema } from '#core/cards/identifiers.ts';
import { siteOf } from '#platform/settings/settings.ts';
import { addressOf } from '../senders/address-of.ts';

const KEY = 'readingBudgets';

/** Budgets that are stored with what was read: a megabyte of session storage, which has ten. */
const MAX_FULL_RECORDS = 20;

/** Budgets that are stored; beyond this, the least recently used are dropped and start full again. */
const MAX_BUDGETS = 100;

/** What an earlier version stored has no texts and no cards. */
const RecordSchema = v.object({
  characters: v.number(),
  cards: v.number(),
  texts: v.optional(v.array(v.string()), []),
  known: v.optional(v.array(CardIdSchema), []),
});

const StoredSchema = v.fallback(v.array(v.tuple([v.string(), RecordSchema])), []);

/**
 * The budgets of all tabs, by tab and site. They are in the background, where a page cannot reset them: not by reloading,
 * not with frames, and not by navigating without a load. They are also in session storage, because the background loses
 * its memory when the browser stops it; a budget does not refill during that time. What was read before is stored too:
 * otherwise a page that changes would be charged for its whole text again each time the background wakes.
 */
export class ReadingBudgets {
  readonly #budgets = new Map<string, ReadingBudget>();
  readonly #restored: Promise<void> = this.#restore();
  #saving = false;

  /** The budget of the page that asks. */
  async of(sender: Browser.runtime.MessageSender): Promise<ReadingBudget> {
    await this.#restored;
    return this.#get(keyOf(sender.tab?.id, addressOf(sender)));
  }

  /** Raises the budget of the page in a tab: the reader wants to read on. */
  async raise(tab: number): Promise<void> {
    const { url } = await browser.tabs.get(tab);
    await this.#restored;
    this.#get(keyOf(tab, url)).raise();
    this.#save();
  }

  #get(key: string): ReadingBudget {
    const budget = this.#budgets.get(key) ?? new ReadingBudget();
    // The most recently used budget is dropped last.
    this.#budgets.delete(key);
    this.#budgets.set(key, budget);
    for (const old of this.#budgets.keys()) {
      if (this.#budgets.size <= MAX_BUDGETS) break;
      this.#budgets.delete(old);
    }
    this.#save();
    return budget;
  }

  async #restore(): Promise<void> {
    try {
      const stored = (await browser.storage.session.get(KEY))[KEY] ?? [];
      for (const [key, record] of v.parse(StoredSchema, stored)) {
        const budget = new ReadingBudget();
        budget.restore(record);
        this.#budgets.set(key, budget);
      }
    } catch {
      // Without session storage the background starts with full budgets.
    }
  }

  #records(): [string, BudgetRecord][] {
    const lastFull = this.#budgets.size - MAX_FULL_RECORDS;
    return [...this.#budgets].map(([key, { record }], index) =>
      index < lastFull ? [key, { ...record, texts: [], known: [] }] : [key, record],
    );
  }

  /** Saves once for all changes within a second. */
  #save(): void {
    if (this.#saving) return;
    this.#saving = true;
    setTimeout(async () => {
      this.#saving = false;
      try {
        await browser.storage.session.set({ [KEY]: this.#records() });
      } catch {
        // As in #restore.
      }
    }, 1_000);
  }
}

function keyOf(tab: number | undefined, address: string | undefined): string {
  return `${tab} ${siteOf(address ?? '') ?? ''}`;
}

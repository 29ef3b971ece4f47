import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { ReadingBudget } from '#core/budget/reading-budget.ts';
import { siteOf } from '#platform/settings/settings.ts';
import { addressOf } from '../senders/address-of.ts';

const KEY = 'readingBudgets';

/** Tabs whose budgets are kept; of more, those that have read longest ago begin anew. */
const MOST = 100;

const LeftSchema = v.object({ characters: v.number(), cards: v.number() });

const StoredSchema = v.fallback(v.array(v.tuple([v.string(), LeftSchema])), []);

/**
 * The budgets of all tabs, by tab and site. They are kept here, where no page can begin anew: neither by loading itself
 * again, nor by frames, nor by becoming another page without a load. In the session's storage too, because the background
 * forgets everything when it sleeps; what comes back in that time is given up.
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

  /** The reader goes on with what stands in a tab. */
  async raise(tab: number): Promise<void> {
    const { url } = await browser.tabs.get(tab);
    await this.#restored;
    this.#get(keyOf(tab, url)).raise();
    this.#save();
  }

  #get(key: string): ReadingBudget {
    const budget = this.#budgets.get(key) ?? new ReadingBudget();
    // The last used one is the last to be forgotten.
    this.#budgets.delete(key);
    this.#budgets.set(key, budget);
    for (const old of this.#budgets.keys()) {
      if (this.#budgets.size <= MOST) break;
      this.#budgets.delete(old);
    }
    this.#save();
    return budget;
  }

  async #restore(): Promise<void> {
    try {
      const stored = (await browser.storage.session.get(KEY))[KEY] ?? [];
      for (const [key, left] of v.parse(StoredSchema, stored)) {
        const budget = new ReadingBudget();
        budget.restore(left);
        this.#budgets.set(key, budget);
      }
    } catch {
      // Without that storage each waking begins with full budgets.
    }
  }

  /** Soon, and once for all that happens until then. */
  #save(): void {
    if (this.#saving) return;
    this.#saving = true;
    setTimeout(async () => {
      this.#saving = false;
      try {
        await browser.storage.session.set({
          [KEY]: [...this.#budgets].map(([key, { left }]) => [key, left]),
        });
      } catch {
        // As above.
      }
    }, 1_000);
  }
}

function keyOf(tab: number | undefined, address: string | undefined): string {
  return `${tab} ${siteOf(address ?? '') ?? ''}`;
}

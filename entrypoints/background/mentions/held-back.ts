import { type Browser, browser } from 'wxt/browser';
import type { CardId } from '#core/cards/identifiers.ts';
import { forgetHeld, noteHeld } from '#platform/settings/held-names.ts';

/**
 * Counts the cards that are withheld from one frame, so that the popup can say how many. The cards themselves are only in
 * memory, while the frame's port is open; only their number is stored.
 */
export class HeldBack {
  readonly #sender: Browser.runtime.MessageSender;
  #cards = new Set<CardId>();
  #state = '';

  constructor(sender: Browser.runtime.MessageSender) {
    this.#sender = sender;
  }

  /**
   * Adds the cards that were withheld from one answer.
   *
   * @param state the revision and permission behind the answer: counts of another state no longer apply.
   * @param cards null where nothing is withheld from this page.
   */
  async note(state: string, cards: ReadonlySet<CardId> | null): Promise<void> {
    const { tab, frameId } = this.#sender;
    if (tab?.id === undefined || frameId === undefined) return;
    if (state !== this.#state || cards === null) this.#cards = new Set();
    this.#state = state;
    for (const id of cards ?? []) this.#cards.add(id);
    await noteHeld(tab.id, frameId, cards && { state, count: this.#cards.size });
  }
}

/** Drops the counts of tabs that are closed or navigate to another page. */
export function keepHeldCounts(): void {
  browser.tabs.onRemoved.addListener(tab => void forgetHeld(tab));
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'loading' && change.url !== undefined) void forgetHeld(tab);
  });
}

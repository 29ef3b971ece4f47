import { type Browser, browser } from 'wxt/browser';
import type { CardId } from '#core/cards/identifiers.ts';
import { forgetHeld, noteHeld } from '#platform/settings/held-names.ts';

/**
 * Counts the cards that one frame was not told of, so that the popup can say so. Which they are stays here, for as long
 * as the frame's line is open; what is kept of it is a number.
 */
export class HeldBack {
  readonly #sender: Browser.runtime.MessageSender;
  #cards = new Set<CardId>();
  #state = '';

  constructor(sender: Browser.runtime.MessageSender) {
    this.#sender = sender;
  }

  /**
   * Takes in what was kept back from one answer.
   *
   * @param state what the answer went by: of another one nothing that was counted before holds.
   * @param cards null where nothing is kept back from this page.
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

/** Forgets what was counted in tabs that were closed or left for another page. */
export function keepHeldCounts(): void {
  browser.tabs.onRemoved.addListener(tab => void forgetHeld(tab));
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'loading' && change.url !== undefined) void forgetHeld(tab);
  });
}

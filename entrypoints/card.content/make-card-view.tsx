import { render } from 'preact';
import { MessagesContext } from '#components/messages.ts';
import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { parseCard } from '#core/cards/parse-card.ts';
import type { CardOpening, CardView, CardViewActions } from '#platform/card-view.ts';
import { interfaceLanguage, translate } from '#platform/messages.ts';
import { readSettings } from '#platform/settings.ts';
import { CardPanel } from './CardPanel.tsx';
import { CardHost } from './card-host.ts';
import { placeCard } from './place-card.ts';

/** What an open card shows: where it began, and the cards that were gone to from there. */
type Shown = { opening: CardOpening; trail: CardId[]; pinned: boolean };

class PageCardView implements CardView {
  #host: CardHost | null = null;
  #shown: Shown | null = null;
  #stopPlacing: (() => void) | null = null;
  /** What had the focus before the card took it. */
  #focusBefore: Element | null = null;
  readonly #cards = new Map<CardId, Card>();
  readonly #actions: CardViewActions;

  constructor(actions: CardViewActions, signal: AbortSignal) {
    this.#actions = actions;
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  get isOpen(): boolean {
    return this.#shown !== null;
  }

  get isPinned(): boolean {
    return this.#shown?.pinned ?? false;
  }

  owns(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host.element);
  }

  async open(opening: CardOpening): Promise<void> {
    const shown: Shown = {
      opening,
      trail: opening.card === null ? [] : [opening.card],
      pinned: opening.byKey,
    };
    this.#shown = shown;
    await this.#fetch(opening.candidates);
    if (this.#shown !== shown) return;
    const { theme } = await readSettings();
    if (this.#shown !== shown) return;
    this.#host?.remove();
    this.#stopPlacing?.();
    this.#host = new CardHost(theme);
    this.#host.popover.setAttribute('role', 'dialog');
    this.#host.popover.tabIndex = -1;
    this.#draw();
    this.#host.show(opening.parent);
    this.#stopPlacing = placeCard(this.#host.popover, opening.boxes, () => this.#lost());
    if (opening.byKey) this.#takeFocus();
  }

  close(): void {
    if (!this.#shown && !this.#host) return;
    this.#shown = null;
    this.#stopPlacing?.();
    this.#stopPlacing = null;
    const hadFocus = this.#host !== null && this.#hasFocus(this.#host);
    if (this.#host) render(null, this.#host.popover);
    this.#host?.remove();
    this.#host = null;
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
    this.#actions.closed();
  }

  togglePin(): void {
    if (!this.#shown) return;
    this.#shown.pinned = !this.#shown.pinned;
    this.#draw();
    if (this.#shown.pinned) this.#takeFocus();
  }

  refresh(): void {
    if (!this.#shown) return;
    this.#cards.clear();
    void this.#fetch([...this.#shown.trail, ...this.#shown.opening.candidates]).then(() => this.#draw());
  }

  #hasFocus(host: CardHost): boolean {
    return (host.element.getRootNode() as Document | ShadowRoot).activeElement === host.element;
  }

  #takeFocus(): void {
    if (!this.#host) return;
    if (!this.#hasFocus(this.#host)) this.#focusBefore = document.activeElement;
    this.#host.popover.focus({ preventScroll: true });
  }

  /** The mark has scrolled out of the window; a pinned card stays where it is. */
  #lost(): void {
    if (!this.#shown?.pinned) this.close();
  }

  /** Fetches cards and those that they point to, whose titles their links need. */
  async #fetch(ids: readonly CardId[]): Promise<void> {
    const cards = await this.#take(ids);
    const related = cards.flatMap(card => card.statements.flatMap(({ relation }) => relation?.card ?? []));
    const missing = [...new Set(related)].filter(id => !this.#cards.has(id));
    if (missing.length > 0) await this.#take(missing);
  }

  async #take(ids: readonly CardId[]): Promise<Card[]> {
    const parsed = ((await this.#actions.cards(ids)) ?? []).map(parseCard);
    const cards = parsed.flatMap(result => (result.ok ? [result.card] : []));
    for (const card of cards) this.#cards.set(card.id, card);
    return cards;
  }

  async #goTo(id: CardId): Promise<void> {
    const shown = this.#shown;
    await this.#fetch([id]);
    if (!shown || this.#shown !== shown || !this.#cards.has(id)) return;
    shown.trail.push(id);
    this.#draw();
    this.#takeFocus();
  }

  #back(): void {
    this.#shown?.trail.pop();
    this.#draw();
    this.#takeFocus();
  }

  #draw(): void {
    const shown = this.#shown;
    const host = this.#host;
    if (!shown || !host) return;
    const { opening, trail, pinned } = shown;
    const id = trail.at(-1);
    const card = id === undefined ? null : (this.#cards.get(id) ?? null);
    // Deleted while it was open: there is nothing left to show.
    if (id !== undefined && !card) return this.close();
    host.popover.setAttribute('aria-label', card?.title ?? opening.writtenAs);
    render(
      <MessagesContext.Provider value={{ language: interfaceLanguage(), t: translate }}>
        <CardPanel
          card={card}
          candidates={opening.candidates.flatMap(candidate => this.#cards.get(candidate) ?? [])}
          writtenAs={opening.writtenAs}
          pinned={pinned}
          canGoBack={trail.length > (opening.card === null ? 0 : 1)}
          titleFor={other => this.#cards.get(other)?.title ?? null}
          onOpenCard={other => void this.#goTo(other)}
          onBack={() => this.#back()}
          onPin={() => this.togglePin()}
          onClose={() => this.close()}
          onEdit={this.#actions.edit}
        />
      </MessagesContext.Provider>,
      host.popover,
    );
  }
}

/** Makes a frame's card. */
export function makeCardView(actions: CardViewActions, signal: AbortSignal): CardView {
  return new PageCardView(actions, signal);
}

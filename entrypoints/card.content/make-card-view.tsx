import { render } from 'preact';
import * as v from 'valibot';
import { MessagesContext } from '#components/messages.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { CardOpening, CardView, CardViewActions } from '#platform/card-view.ts';
import { interfaceLanguage, translate } from '#platform/messages.ts';
import { parseArticleDate } from '#platform/parse-article-date.ts';
import { SetDateReplySchema } from '#platform/protocol.ts';
import { request } from '#platform/request.ts';
import { readSettings } from '#platform/settings.ts';
import { CardPanel } from './CardPanel.tsx';
import { CardHost } from './card-host.ts';
import { PanelCards } from './panel-cards.ts';
import { PanelDecisions } from './panel-decisions.ts';
import type { CardPanelActions } from './panel-props.ts';
import { PanelReads } from './panel-reads.ts';
import { cardsOf, openPanel, type Panel, shownCard } from './panel-state.ts';
import { placeCard } from './place-card.ts';

/** The control that has the focus after a decision: how far it reaches, or what else can be done. */
const NOTICE_CONTROL = '.choice-notice :is(input:checked, button)';

class PageCardView implements CardView {
  #host: CardHost | null = null;
  #panel: Panel | null = null;
  /** Of this opening. */
  #reads: PanelReads | null = null;
  #stopPlacing: (() => void) | null = null;
  /** What had the focus before the card took it. */
  #focusBefore: Element | null = null;
  readonly #cards: PanelCards;
  readonly #actions: CardViewActions;
  readonly #panelActions: CardPanelActions;

  constructor(actions: CardViewActions, signal: AbortSignal) {
    this.#actions = actions;
    this.#cards = new PanelCards(ids => actions.cards(ids));
    const decisions = new PanelDecisions(actions, {
      current: () => this.#panel,
      show: panel => this.#showDecision(panel),
      update: panel => this.#change(panel),
    });
    this.#panelActions = {
      onOpenCard: id => void this.#goTo(id),
      onBack: () => this.#back(),
      onPin: () => this.togglePin(),
      onClose: () => this.close(),
      onEdit: actions.edit,
      onChoose: id => void decisions.choose(id),
      onRefuse: id => void decisions.refuse(id),
      onKnow: id => void decisions.know(id),
      onReach: reach => void decisions.reach(reach),
      onTryAgain: reach => void decisions.tryAgain(reach),
      onUndo: () => void decisions.undo(),
      onMap: id => actions.map(id),
      onKeepDay: async date => reasonOf(await actions.setDate(date)),
    };
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  get isOpen(): boolean {
    return this.#panel !== null;
  }

  get isPinned(): boolean {
    return this.#panel?.pinned ?? false;
  }

  owns(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host.element);
  }

  async open(opening: CardOpening): Promise<void> {
    this.#panel = openPanel(opening);
    const isStale = () => this.#panel?.opening !== opening;
    this.#reads = new PanelReads(tellShown, () => !isStale() && this.#draw());
    await this.#cards.fetch(opening.candidates);
    if (isStale()) return;
    const { theme } = await readSettings();
    if (isStale()) return;
    this.#host?.remove();
    this.#stopPlacing?.();
    this.#host = new CardHost(theme);
    this.#host.popover.setAttribute('role', 'dialog');
    this.#host.popover.tabIndex = -1;
    this.#draw();
    // Drawing closes where there is nothing to show.
    if (!this.#host) return;
    this.#host.show(opening.parent);
    this.#noteShown();
    this.#stopPlacing = placeCard(this.#host.popover, opening.boxes, () => this.#lost());
    if (opening.byKey) this.#takeFocus();
  }

  close(): void {
    if (!this.#panel && !this.#host) return;
    this.#panel = null;
    this.#reads = null;
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
    if (!this.#panel) return;
    this.#change({ ...this.#panel, pinned: !this.#panel.pinned });
    if (this.#panel.pinned) this.#takeFocus();
  }

  refresh(): void {
    if (!this.#panel) return;
    void this.#cards.renew(cardsOf(this.#panel)).then(() => this.#draw());
  }

  #change(panel: Panel): void {
    this.#panel = panel;
    this.#draw();
  }

  #hasFocus(host: CardHost): boolean {
    return (host.element.getRootNode() as Document | ShadowRoot).activeElement === host.element;
  }

  #takeFocus(at = this.#host?.popover): void {
    if (!this.#host) return;
    if (!this.#hasFocus(this.#host)) this.#focusBefore = document.activeElement;
    at?.focus({ preventScroll: true });
  }

  /** The mark has scrolled out of the window; a pinned card stays where it is. */
  #lost(): void {
    if (!this.#panel?.pinned) this.close();
  }

  async #goTo(id: CardId): Promise<void> {
    const opening = this.#panel?.opening;
    await this.#cards.fetch([id]);
    const panel = this.#panel;
    if (!panel || panel.opening !== opening || !this.#cards.get(id)) return;
    this.#takeFocus();
    this.#change({ ...panel, trail: [...panel.trail, id] });
  }

  #back(): void {
    if (!this.#panel) return;
    this.#takeFocus();
    this.#change({ ...this.#panel, trail: this.#panel.trail.slice(0, -1) });
  }

  /** Draws what a decision led to; the control that was pressed may be gone, so the focus goes to what is said of it. */
  #showDecision(panel: Panel): void {
    // Before the pressed control goes, so that the focus is known to come from the card.
    this.#takeFocus();
    this.#change(panel);
    this.#takeFocus(this.#host?.popover.querySelector<HTMLElement>(NOTICE_CONTROL) ?? undefined);
  }

  #draw(): void {
    const panel = this.#panel;
    const host = this.#host;
    if (!panel || !host) return;
    const id = shownCard(panel);
    const card = id === null ? null : this.#cards.get(id);
    // Deleted while it was open: there is nothing left to show.
    if (id !== null && !card) return this.close();
    host.popover.setAttribute('aria-label', card?.title ?? panel.opening.writtenAs);
    render(
      <MessagesContext.Provider value={{ language: interfaceLanguage(), t: translate }}>
        <CardPanel
          panel={panel}
          cardOf={other => this.#cards.get(other)}
          packOf={other => this.#cards.packOf(other)}
          changesOf={other => this.#reads?.changesOf(other) ?? null}
          article={parseArticleDate(panel.opening.article())}
          actions={this.#panelActions}
        />
      </MessagesContext.Provider>,
      host.popover,
    );
    this.#noteShown();
  }

  /** What was only drawn, for a panel that is about to be shown, is before nobody's eyes. */
  #noteShown(): void {
    const id = this.#panel && shownCard(this.#panel);
    const card = id === null ? null : this.#cards.get(id);
    if (card && this.#host?.isShown) void this.#reads?.show(card);
  }
}

/** Asked from here, not by the page's script, which is in every page and has nothing to add. */
function tellShown(card: CardId): Promise<unknown> {
  return request({ type: 'card-shown', card });
}

/** Why a day was not kept; null where it was. */
function reasonOf(reply: unknown): string | null {
  const parsed = v.safeParse(SetDateReplySchema, reply);
  if (!parsed.success) return 'no-answer';
  return parsed.output.ok ? null : parsed.output.reason;
}

/** Makes a frame's card. */
export function makeCardView(actions: CardViewActions, signal: AbortSignal): CardView {
  return new PageCardView(actions, signal);
}

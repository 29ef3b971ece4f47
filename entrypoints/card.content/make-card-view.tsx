import * as v from 'valibot';
import type { CardId } from '#core/cards/identifiers.ts';
import type { CardOpening, CardView, CardViewActions } from '#platform/card-view.ts';
import { SetDateReplySchema } from '#platform/protocol.ts';
import { request } from '#platform/request.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '#platform/settings.ts';
import { CardHost } from './card-host.ts';
import { drawPanel, type PanelSupply, removePanel } from './draw-panel.tsx';
import { PanelCards } from './panel-cards.ts';
import { PanelDecisions } from './panel-decisions.ts';
import { PanelMaps } from './panel-maps.ts';
import { PanelReads } from './panel-reads.ts';
import { cardsOf, openPanel, type Panel, shownCard } from './panel-state.ts';
import { placeCard } from './place-card.ts';
import { PreparedPanel } from './prepared-panel.ts';
import { noteOpening } from './survey-card.ts';

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
  #settings: Promise<Settings>;
  readonly #cards: PanelCards;
  readonly #maps: PanelMaps;
  readonly #actions: CardViewActions;
  readonly #supply: PanelSupply;
  readonly #prepared: PreparedPanel;

  constructor(actions: CardViewActions, signal: AbortSignal) {
    this.#actions = actions;
    this.#cards = new PanelCards(ids => actions.cards(ids));
    this.#maps = new PanelMaps(id => actions.map(id));
    // Where they cannot be read there is a card all the same.
    this.#settings = readSettings().catch(() => DEFAULT_SETTINGS);
    watchSettings(settings => {
      this.#settings = Promise.resolve(settings);
    }, signal);
    const decisions = new PanelDecisions(actions, {
      current: () => this.#panel,
      show: panel => this.#showDecision(panel),
      update: panel => this.#change(panel),
    });
    this.#supply = {
      cards: this.#cards,
      maps: this.#maps,
      actions: {
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
        onMap: id => this.#maps.load(id),
        onKeepDay: async date => reasonOf(await actions.setDate(date)),
      },
    };
    this.#prepared = new PreparedPanel(this.#supply);
    signal.addEventListener(
      'abort',
      () => {
        this.#prepared.clear();
        this.close();
      },
      { once: true },
    );
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

  prepare(opening: CardOpening): Promise<void> {
    return this.#prepared.prepare(opening, async () => (await this.#settings).theme);
  }

  async open(opening: CardOpening): Promise<void> {
    this.#panel = openPanel(opening);
    const isStale = () => this.#panel?.opening !== opening;
    this.#reads = new PanelReads(tellShown, () => !isStale() && this.#draw());
    await this.#cards.fetch(opening.candidates);
    if (isStale()) return;
    const { theme } = await this.#settings;
    if (isStale()) return;
    if (this.#host) removePanel(this.#host);
    this.#stopPlacing?.();
    const prepared = this.#prepared.take(opening);
    this.#host = prepared ?? new CardHost(theme);
    this.#host.popover.setAttribute('role', 'dialog');
    this.#host.popover.tabIndex = -1;
    noteOpening(this.#host.popover);
    if (!prepared) this.#draw();
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
    if (this.#host) removePanel(this.#host);
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
    this.#maps.clear();
    this.#prepared.clear();
    if (!this.#panel) return this.#cards.clear();
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
    // Deleted while it was open: there is nothing left to show.
    const changesOf = (id: CardId) => this.#reads?.changesOf(id) ?? null;
    if (!drawPanel(host, panel, { ...this.#supply, changesOf })) return this.close();
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

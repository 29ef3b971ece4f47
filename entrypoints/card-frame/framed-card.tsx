import * as v from 'valibot';
import { dressPage } from '#components/controls/dress-page.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { interfaceLanguage } from '#platform/messages.ts';
import type { FrameOpening, HostMessage } from '#platform/protocols/card-protocol.ts';
import { MOST_CARDS } from '#platform/protocols/mentions-protocol.ts';
import { request } from '#platform/protocols/request.ts';
import { SetDateReplySchema } from '#platform/protocols/requests.ts';
import { watchRevision } from '#platform/protocols/revision-signal.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '#platform/settings/settings.ts';
import { cardsOf, openPanel, type Panel, shownCard } from './card-state.ts';
import { clearPanel, drawPanel, type PanelSupply } from './draw-card.tsx';
import { PanelCards } from './fetch-cards.ts';
import { PanelMaps } from './fetch-maps.ts';
import { heightOf } from './height-of.ts';
import { HostLine } from './host-line.ts';
import { PressGuard } from './press-guard.ts';
import { PanelDecisions } from './send-decisions.ts';
import { PanelReads } from './shown-cards.ts';
import { notePanel } from './survey-frame.ts';
import { warmFaces } from './warm-faces.ts';

/** The control that has the focus after a decision: how far it reaches, or what else can be done. */
const NOTICE_CONTROL = '.choice-notice :is(input:checked, button)';

/** A card that is drawn, or is about to be. */
type Drawing = { readonly opening: number; readonly what: FrameOpening; panel: Panel; drawn: boolean };

/** The card of one document of the web, in a frame of the extension's own. */
class FramedCard {
  /** What is before the reader's eyes, and what is drawn behind it while another card may be opened. */
  #front = makePanelElement();
  #behind = makePanelElement();
  #next: Drawing | null = null;
  #shown: Drawing | null = null;
  #reads: PanelReads | null = null;
  #room = 640;
  #height = 0;
  #settings: Settings = DEFAULT_SETTINGS;
  #ready: Promise<void>;
  readonly #line: HostLine;
  readonly #guard: PressGuard;
  readonly #cards = new PanelCards(askCards);
  readonly #maps = new PanelMaps(card => request({ type: 'map', card }));
  readonly #supply: PanelSupply;

  constructor(token: string) {
    this.#behind.classList.add('waiting');
    document.body.append(this.#front);
    this.#guard = new PressGuard(() => this.#refused());
    this.#guard.watch(document.body);
    const decisions = new PanelDecisions(
      {
        decide: (decision, reach, replaces) =>
          request({ type: 'decide', decision, reach, ...(replaces !== undefined && { replaces }) }),
        undecide: key => request({ type: 'undecide', key }),
      },
      {
        current: () => this.#shown?.panel ?? null,
        show: panel => this.#showDecision(panel),
        update: panel => this.#change(panel),
        mayBeCovered: () => this.#guard.mayBeCovered,
      },
    );
    this.#supply = {
      cards: this.#cards,
      maps: this.#maps,
      actions: {
        onOpenCard: id => void this.#goTo(id),
        onBack: () => this.#back(),
        onPin: () => this.#togglePin(),
        onClose: () => this.#close(),
        onEdit: card => void request({ type: 'open-options', card }),
        onChoose: id => void decisions.choose(id),
        onRefuse: id => void decisions.refuse(id),
        onKnow: id => void decisions.know(id),
        onReach: reach => void decisions.reach(reach),
        onTryAgain: reach => void decisions.tryAgain(reach),
        onConfirm: () => void decisions.confirm(),
        onCancel: () => decisions.cancel(),
        onUndo: () => void decisions.undo(),
        onMap: id => this.#maps.load(id),
        onKeepDay: async date => reasonOf(await request({ type: 'set-date', date })),
      },
    };
    const { signal } = new AbortController();
    this.#ready = readSettings()
      .catch(() => DEFAULT_SETTINGS)
      .then(settings => this.#dress(settings));
    watchSettings(settings => this.#dress(settings), signal);
    watchRevision(() => void this.#refresh(), signal);
    new ResizeObserver(() => this.#measure()).observe(this.#front);
    new ResizeObserver(() => this.#measure()).observe(this.#behind);
    addEventListener('keydown', event => {
      if (event.key === 'Escape' && event.isTrusted) this.#close();
    });
    const root = document.documentElement;
    root.addEventListener('pointerenter', () => this.#line.send({ type: 'pointer', inside: true }));
    root.addEventListener('pointerleave', () => this.#line.send({ type: 'pointer', inside: false }));
    this.#line = new HostLine(token, message => this.#hear(message));
    warmFaces();
  }

  #hear(message: HostMessage): void {
    switch (message.type) {
      case 'prepare':
        this.#setRoom(message.room);
        return void this.#prepare(message.opening, message.what);
      case 'open':
        return this.#open(message.opening);
      case 'close':
        return this.#forget();
      case 'pin':
        return this.#togglePin();
      case 'room':
        return this.#setRoom(message.room);
      case 'article':
        if (this.#shown) this.#change(withArticle(this.#shown.panel, message.article));
        return;
      case 'covered':
        return this.#guard.covered(message.may);
    }
  }

  #dress(settings: Settings): void {
    this.#settings = settings;
    dressPage(interfaceLanguage(), settings.theme);
  }

  #setRoom(room: number): void {
    this.#room = room;
    document.body.style.setProperty('--room', `${room - 2}px`);
  }

  async #prepare(opening: number, what: FrameOpening): Promise<void> {
    const next: Drawing = { opening, what, panel: openPanel(what), drawn: false };
    this.#next = next;
    await Promise.all([this.#cards.fetch(what.candidates), this.#ready]);
    for (const { id, place } of this.#cards.all(what.candidates)) if (place) void this.#maps.load(id);
    // Another one was asked for meanwhile.
    if (this.#next !== next && this.#shown !== next) return;
    this.#drawNext(next);
  }

  /** Where no card is open nobody sees the front. */
  #drawNext(next: Drawing): void {
    const element = this.#shown === null || this.#shown === next ? this.#front : this.#behind;
    if (!element.isConnected) document.body.append(element);
    if (!drawPanel(element, next.panel, this.#supply)) {
      return this.#line.send({ type: 'close', opening: next.opening });
    }
    next.drawn = true;
    scrollUp(element);
    this.#line.send({
      type: 'drawn',
      opening: next.opening,
      height: heightOf(element, this.#room - 2),
      theme: this.#settings.theme,
    });
    if (this.#shown === next) this.#noteShown();
  }

  #open(opening: number): void {
    const next = this.#next;
    if (next?.opening !== opening) return;
    const before = this.#shown;
    this.#next = null;
    this.#shown = next;
    this.#reads = new PanelReads(
      card => request({ type: 'card-shown', card }),
      () => this.#shown === next && this.#draw(),
    );
    if (before) {
      if (next.drawn) this.#turnOver();
      else clearPanel(this.#front);
      requestAnimationFrame(() => this.#line.send({ type: 'shown', opening }));
    }
    this.#height = 0;
    this.#guard.open();
    if (next.drawn) this.#noteShown();
    if (next.what.byKey) this.#front.focus({ preventScroll: true });
  }

  /** The reader, or what is shown, closes the card. */
  #close(): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#line.send({ type: 'close', opening: shown.opening });
    this.#forget();
  }

  #forget(): void {
    this.#shown = null;
    this.#reads = null;
    this.#guard.close();
    // What was drawn behind the open card is what comes next.
    if (this.#next?.drawn) this.#turnOver();
    else clearPanel(this.#front);
  }

  /** What was drawn behind comes to the front. */
  #turnOver(): void {
    [this.#front, this.#behind] = [this.#behind, this.#front];
    this.#front.classList.remove('waiting');
    this.#behind.classList.add('waiting');
    clearPanel(this.#behind);
    this.#behind.remove();
  }

  #togglePin(): void {
    const panel = this.#shown?.panel;
    if (!panel) return;
    const pinned = !panel.pinned;
    this.#change({ ...panel, pinned });
    this.#line.send({ type: 'pinned', pinned });
    if (pinned && document.activeElement === document.body) this.#front.focus({ preventScroll: true });
  }

  async #refresh(): Promise<void> {
    this.#maps.clear();
    const [shown, next] = [this.#shown, this.#next];
    const wanted = [shown, next].flatMap(drawing => (drawing ? cardsOf(drawing.panel) : []));
    if (wanted.length === 0) return this.#cards.clear();
    await this.#cards.renew(wanted);
    if (shown && this.#shown === shown) this.#draw();
    if (next?.drawn && this.#next === next) this.#drawNext(next);
  }

  #change(panel: Panel): void {
    if (!this.#shown) return;
    this.#shown.panel = panel;
    this.#draw();
  }

  async #goTo(id: CardId): Promise<void> {
    const shown = this.#shown;
    await this.#cards.fetch([id]);
    if (!shown || this.#shown !== shown || !this.#cards.get(id)) return;
    this.#front.focus({ preventScroll: true });
    this.#change({ ...shown.panel, trail: [...shown.panel.trail, id] });
  }

  #back(): void {
    const panel = this.#shown?.panel;
    if (!panel) return;
    this.#front.focus({ preventScroll: true });
    this.#change({ ...panel, trail: panel.trail.slice(0, -1) });
  }

  /** Draws what a decision led to; the control that was pressed may be gone, so the focus goes to what is said of it. */
  #showDecision(panel: Panel): void {
    this.#change(panel);
    const control = this.#front.querySelector<HTMLElement>(NOTICE_CONTROL) ?? this.#front;
    control.focus({ preventScroll: true });
  }

  /** A press did not count: the reader is told why. */
  #refused(): void {
    if (this.#shown) this.#change({ ...this.#shown.panel, refused: true });
  }

  #draw(): void {
    const shown = this.#shown;
    if (!shown) return;
    // Deleted while it was open: there is nothing left to show.
    const changesOf = (id: CardId) => this.#reads?.changesOf(id) ?? null;
    if (!drawPanel(this.#front, shown.panel, { ...this.#supply, changesOf })) return this.#close();
    this.#measure();
    this.#noteShown();
  }

  #measure(): void {
    if (!this.#shown?.drawn) return;
    const height = heightOf(this.#front, this.#room - 2);
    if (height === this.#height) return;
    this.#height = height;
    this.#line.send({ type: 'height', height });
  }

  #noteShown(): void {
    const id = this.#shown && shownCard(this.#shown.panel);
    const card = id === null ? null : this.#cards.get(id);
    if (card) void this.#reads?.show(card);
  }
}

function makePanelElement(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'panel';
  element.setAttribute('role', 'dialog');
  element.tabIndex = -1;
  notePanel(element);
  return element;
}

function scrollUp(element: HTMLElement): void {
  element.querySelector('.card')?.scrollTo({ top: 0 });
}

function withArticle(panel: Panel, article: unknown): Panel {
  return { ...panel, article };
}

async function askCards(ids: readonly CardId[]): Promise<readonly unknown[] | null> {
  const found: unknown[] = [];
  for (let start = 0; start < ids.length; start += MOST_CARDS) {
    const cards = await request({ type: 'cards', ids: ids.slice(start, start + MOST_CARDS) });
    if (!Array.isArray(cards)) return null;
    found.push(...cards);
  }
  return found;
}

/** Why a day was not kept; null where it was. */
function reasonOf(reply: unknown): string | null {
  const parsed = v.safeParse(SetDateReplySchema, reply);
  if (!parsed.success) return 'no-answer';
  return parsed.output.ok ? null : parsed.output.reason;
}

/** Starts the card of the frame that this page stands in. */
export function startCard(token: string): void {
  new FramedCard(token);
}

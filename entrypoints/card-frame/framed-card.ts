import '#assets/styles/tokens.css';
import '#assets/styles/base.css';
import { dressPage } from '#components/controls/dress-page.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { Settings } from '#core/settings/settings.ts';
import { interfaceLanguage } from '#platform/messages.ts';
import { ask } from '#platform/protocols/ask.ts';
import type { FrameOpening, HostMessage } from '#platform/protocols/card-protocol.ts';
import { send } from '#platform/protocols/request.ts';
import { watchRevision } from '#platform/protocols/revision-signal.ts';
import { setArticleDate } from '#platform/protocols/set-article-date.ts';
import { DEFAULT_SETTINGS, readSettings, watchSettings } from '#platform/settings/settings.ts';
import { askCards, decisionActions } from './ask-background.ts';
import { CardLayers, heightOf, scrollUp } from './card-layers.ts';
import { type CardState, cardsOf, goneBack, goneTo, openingState, shownCard } from './card-state.ts';
import { type CardSupply, clearCard, drawCard } from './draw-card.tsx';
import { FetchedCards } from './fetch-cards.ts';
import { FetchedMaps } from './fetch-maps.ts';
import { HostLine } from './host-line.ts';
import { PressGuard } from './press-guard.ts';
import { DecisionSender } from './send-decisions.ts';
import { ShownCards } from './shown-cards.ts';
import { warmFaces } from './warm-faces.ts';
import './frame.css';

/** A card that is drawn or about to be drawn. */
type Drawing = { readonly opening: number; readonly what: FrameOpening; state: CardState; drawn: boolean };

/** The card of one web document, in a frame of the extension's own. */
class FramedCard {
  #next: Drawing | null = null;
  #shown: Drawing | null = null;
  /** What is new in the cards shown since this opening; null while no card is open. */
  #shownCards: ShownCards | null = null;
  #room = 640;
  #height = 0;
  #settings: Settings = DEFAULT_SETTINGS;
  #ready: Promise<void>;
  readonly #layers = new CardLayers(() => this.#measure());
  readonly #line: HostLine;
  readonly #guard: PressGuard;
  readonly #cards = new FetchedCards(askCards);
  readonly #maps = new FetchedMaps(card => ask({ type: 'map', card }));
  readonly #supply: CardSupply;

  constructor(token: string) {
    this.#guard = new PressGuard(() => this.#refused());
    this.#guard.watch(document.body);
    this.#supply = { cards: this.#cards, maps: this.#maps, actions: this.#actions() };
    const { signal } = new AbortController();
    this.#ready = readSettings()
      .catch(() => DEFAULT_SETTINGS)
      .then(settings => this.#dress(settings));
    watchSettings(settings => this.#dress(settings), signal);
    watchRevision(() => void this.#refresh(), signal);
    addEventListener('keydown', event => {
      if (event.key === 'Escape' && event.isTrusted) this.#close();
    });
    const root = document.documentElement;
    root.addEventListener('pointerenter', () => this.#line.send({ type: 'pointer', inside: true }));
    root.addEventListener('pointerleave', () => this.#line.send({ type: 'pointer', inside: false }));
    this.#line = new HostLine(token, message => this.#hear(message));
    warmFaces();
  }

  /** The actions of the card's own controls. */
  #actions(): CardSupply['actions'] {
    const decisions = new DecisionSender(decisionActions, {
      current: () => this.#shown?.state ?? null,
      show: state => {
        this.#change(state);
        this.#layers.focusNotice();
      },
      update: state => this.#change(state),
      mayBeCovered: () => this.#guard.mayBeCovered,
    });
    return {
      onOpenCard: id => void this.#goTo(id),
      onBack: () => this.#back(),
      onPin: () => this.#togglePin(),
      onClose: () => this.#close(),
      onEdit: card => void send({ type: 'open-options', card }),
      onChoose: id => void decisions.choose(id),
      onRefuse: id => void decisions.refuse(id),
      onKnow: id => void decisions.know(id),
      onReach: reach => void decisions.reach(reach),
      onTryAgain: reach => void decisions.tryAgain(reach),
      onConfirm: () => void decisions.confirm(),
      onCancel: () => decisions.cancel(),
      onUndo: () => void decisions.undo(),
      onMap: id => this.#maps.load(id),
      onKeepDay: date => setArticleDate(date),
    };
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
        if (this.#shown) this.#change({ ...this.#shown.state, article: message.article });
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
    const next: Drawing = { opening, what, state: openingState(what), drawn: false };
    this.#next = next;
    await Promise.all([this.#cards.fetch(what.candidates), this.#ready]);
    for (const { id, place } of this.#cards.all(what.candidates)) if (place) void this.#maps.load(id);
    // The host asked for another card meanwhile.
    if (this.#next !== next && this.#shown !== next) return;
    this.#drawNext(next);
  }

  /** Draws into the front layer if no card is open, because nobody sees it then; else behind the open card. */
  #drawNext(next: Drawing): void {
    const isFree = this.#shown === null || this.#shown === next;
    const layer = isFree ? this.#layers.front : this.#layers.behind;
    if (!drawCard(layer, next.state, this.#supply)) {
      return this.#line.send({ type: 'close', opening: next.opening });
    }
    next.drawn = true;
    scrollUp(layer);
    this.#line.send({
      type: 'drawn',
      opening: next.opening,
      height: heightOf(layer, this.#room - 2),
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
    this.#shownCards = new ShownCards(
      card => ask({ type: 'card-shown', card }),
      () => this.#shown === next && this.#draw(),
    );
    if (before) {
      this.#bringForward(next);
      requestAnimationFrame(() => this.#line.send({ type: 'shown', opening }));
    }
    this.#height = 0;
    this.#guard.open();
    if (next.drawn) this.#noteShown();
    if (next.what.byKey) this.#layers.focus();
  }

  /** Closes the card because the reader wants that, or because it no longer exists. */
  #close(): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#line.send({ type: 'close', opening: shown.opening });
    this.#forget();
  }

  #forget(): void {
    this.#shown = null;
    this.#shownCards = null;
    this.#guard.close();
    // The card drawn behind the open one is the next to be shown.
    this.#bringForward(this.#next);
  }

  /** Removes the front card and shows the next one in its place if that is drawn already. */
  #bringForward(next: Drawing | null): void {
    if (next?.drawn) this.#layers.turnOver();
    else clearCard(this.#layers.front);
  }

  async #refresh(): Promise<void> {
    this.#maps.clear();
    const [shown, next] = [this.#shown, this.#next];
    const wanted = [shown, next].flatMap(drawing => (drawing ? cardsOf(drawing.state) : []));
    if (wanted.length === 0) return this.#cards.clear();
    await this.#cards.renew(wanted);
    if (shown && this.#shown === shown) this.#draw();
    if (next?.drawn && this.#next === next) this.#drawNext(next);
  }

  #togglePin(): void {
    const state = this.#shown?.state;
    if (!state) return;
    const pinned = !state.pinned;
    this.#change({ ...state, pinned });
    this.#line.send({ type: 'pinned', pinned });
    if (pinned && document.activeElement === document.body) this.#layers.focus();
  }

  async #goTo(id: CardId): Promise<void> {
    const shown = this.#shown;
    await this.#cards.fetch([id]);
    if (!shown || this.#shown !== shown || !this.#cards.get(id)) return;
    this.#layers.focus();
    this.#change(goneTo(shown.state, id));
  }

  #back(): void {
    if (!this.#shown) return;
    this.#layers.focus();
    this.#change(goneBack(this.#shown.state));
  }

  /** Tells the reader why a press was ignored. */
  #refused(): void {
    if (this.#shown) this.#change({ ...this.#shown.state, refused: true });
  }

  #change(state: CardState): void {
    if (!this.#shown) return;
    this.#shown.state = state;
    this.#draw();
  }

  #draw(): void {
    const shown = this.#shown;
    if (!shown) return;
    const changesOf = (id: CardId) => this.#shownCards?.changesOf(id) ?? null;
    // The card was deleted while it was open, so there is nothing left to show.
    if (!drawCard(this.#layers.front, shown.state, { ...this.#supply, changesOf })) return this.#close();
    this.#measure();
    this.#noteShown();
  }

  #measure(): void {
    if (!this.#shown?.drawn) return;
    const height = heightOf(this.#layers.front, this.#room - 2);
    if (height === this.#height) return;
    this.#height = height;
    this.#line.send({ type: 'height', height });
  }

  #noteShown(): void {
    const id = this.#shown && shownCard(this.#shown.state);
    const card = id === null ? null : this.#cards.get(id);
    if (card) void this.#shownCards?.show(card);
  }
}

/** Starts the card in the frame that this page is in. */
export function startCard(token: string): void {
  new FramedCard(token);
}

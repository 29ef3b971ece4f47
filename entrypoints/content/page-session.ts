import type { CardId } from '#core/cards/identifiers.ts';
import type { FrameState } from '#core/mentions/frame-state.ts';
import type { Settings } from '#core/settings/settings.ts';
import { type Hover, world } from '#platform/page/hover-slot.ts';
import type { Mark } from '#platform/page/mark.ts';
import type { TextBlock } from '#platform/page/text-block.ts';
import type { PageSlot } from '#platform/protocols/page-slot.ts';
import { order } from '#platform/protocols/request.ts';
import type { Command } from '#platform/protocols/requests.ts';
import { watchRevision } from '#platform/protocols/revision-signal.ts';
import { whenIdle } from './idle.ts';
import { markedCards } from './marks/marked-cards.ts';
import { PageMarks } from './marks/page-marks.ts';
import { BackgroundLine } from './ports/background-line.ts';
import { Reader } from './reader.ts';

const page = globalThis as typeof globalThis & { backgrounderPage?: PageSlot<TextBlock, Mark> };

/** Longest wait for an idle moment before the hover script is loaded, in ms. */
const HOVER_WAIT_MS = 2_000;

/** Reads and marks one document until `signal` aborts. The hover script handles what the reader does with the marks. */
export class PageSession {
  readonly #marks: PageMarks;
  readonly #reader: Reader;
  readonly #line: BackgroundLine;
  readonly #settings: () => Settings;
  readonly #signal: AbortSignal;
  #hover: Promise<Hover | null> | null = null;
  #expecting = false;
  /** The pointer's last move before the hover script was loaded. */
  #moved: PointerEvent | null = null;
  readonly #changed: () => void;
  /** Number of cards last reported to the badge; null before the first report. */
  #reported: number | null = null;

  /**
   * @param changed is called whenever the result of {@link cards} may have changed.
   * @param rootFound is called with each shadow root that is read.
   */
  constructor(
    settings: () => Settings,
    changed: () => void,
    rootFound: (root: ShadowRoot) => void,
    signal: AbortSignal,
  ) {
    this.#changed = changed;
    this.#line = new BackgroundLine(signal);
    this.#marks = new PageMarks(this.#line, () => settings().marking, signal);
    this.#reader = new Reader(this.#line, this.#marks, () => this.marksChanged(), rootFound, signal);
    this.#settings = settings;
    this.#signal = signal;
    page.backgrounderPage = {
      store: this.#marks.store,
      tour: { goTo: mark => this.#at(hover => hover.tour.goTo(mark)) },
      signal,
      date: () => this.#marks.article,
    };
    watchRevision(() => void this.#reader.reread(), signal);
  }

  /** @param idle resolves in the idle moment for the first walk, if the caller is waiting for one already. */
  async start(idle: Promise<void> | null): Promise<void> {
    await this.#reader.readPage(idle);
  }

  /** Removes the frame's cards from the badge. Called when the session ends while the extension stays. */
  clearBadge(): void {
    this.#line.tellMarked([]);
  }

  get isReading(): boolean {
    return this.#reader.isReading;
  }

  /** Why nothing could be read; null if nothing failed. */
  get failure(): string | null {
    return this.#marks.failure;
  }

  /** True if the page had more text in a short time than an article has, so that some was not read. */
  get isStopped(): boolean {
    return this.#marks.stopped;
  }

  /** Reads what was left unread, as far as the background allows it now. */
  readOn(): void {
    void this.#reader.reread();
  }

  /** Redraws the marks after the reader changed how often cards are marked. */
  redraw(): void {
    this.#marks.redraw();
  }

  /**
   * The cards that are mentioned and not known to the reader, in the order of their first mention, up to the maximum of
   * the list.
   */
  cards(): FrameState['cards'] {
    return markedCards(this.#marks.store.marksInOrder(), this.#marks.heads);
  }

  jumpTo(card: CardId): void {
    this.#at(hover => hover.jumpTo(card));
  }

  command(command: Command): void {
    this.#at(hover => hover.command(command));
  }

  /** Called after each reading: marks may have come or gone. */
  marksChanged(): void {
    this.#changed();
    const ids = this.cards().map(card => card.id);
    // After an edit every frame of every tab asks again. A frame that had no cards and still has none does not report.
    if (ids.length > 0 || this.#reported !== 0) this.#line.tellMarked(ids);
    this.#reported = ids.length;
    if (ids.length > 0) this.#expectHover();
    void this.#hover?.then(hover => hover?.articleKnown());
  }

  /**
   * Once there are marks, the reader may point at one. The hover script is loaded in idle time, or at the pointer's
   * first move if that comes earlier.
   */
  #expectHover(): void {
    if (this.#hover || this.#expecting) return;
    this.#expecting = true;
    const onMove = (event: PointerEvent) => {
      this.#moved = event;
      void this.#load();
    };
    addEventListener('pointermove', onMove, { passive: true, capture: true, signal: this.#signal });
    void whenIdle(this.#signal, HOVER_WAIT_MS)
      .then(() => this.#load())
      .then(() => removeEventListener('pointermove', onMove, true));
  }

  #at(work: (hover: Hover) => unknown): void {
    void this.#load().then(hover => hover && work(hover));
  }

  #load(): Promise<Hover | null> {
    this.#hover ??= this.#begin().then(hover => {
      // After a failure the next call tries again: the background may have been shutting down.
      if (!hover) this.#hover = null;
      return hover;
    });
    return this.#hover;
  }

  async #begin(): Promise<Hover | null> {
    if (!world.backgrounderHover) await order({ type: 'load-hover' });
    if (!world.backgrounderHover || this.#signal.aborted) return null;
    const hover = world.backgrounderHover(this.#marks, this.#settings, this.#signal);
    if (this.#moved) hover.moved(this.#moved);
    return hover;
  }
}

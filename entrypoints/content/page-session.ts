import type { CardId } from '#core/cards/identifiers.ts';
import { type Visit, world } from '#platform/page/hover-slot.ts';
import type { Mark } from '#platform/page/mark.ts';
import type { TextBlock } from '#platform/page/text-block.ts';
import { MOST_MARKED } from '#platform/protocols/mentions-protocol.ts';
import type { PageSlot } from '#platform/protocols/page-slot.ts';
import { request } from '#platform/protocols/request.ts';
import type { Command, FrameState } from '#platform/protocols/requests.ts';
import type { Settings } from '#platform/settings/settings.ts';
import { watchRevision } from '#platform/store/revision-signal.ts';
import { logSurvey, reached, SURVEY } from '#platform/survey/survey-log.ts';
import { whenIdle } from './idle.ts';
import { BackgroundLine } from './ports/background-line.ts';
import { Reader } from './text/reader.ts';

const page = globalThis as typeof globalThis & { backgrounderPage?: PageSlot<TextBlock, Mark> };

/** How long an idle moment is waited for before the script is loaded that a reader needs at marks, in ms. */
const VISIT_WAIT = 2_000;

/** Reads one document and marks it, from the first mark until `signal` ends it. What the reader does there is a visit. */
export class PageSession {
  readonly #reader: Reader;
  readonly #line: BackgroundLine;
  readonly #settings: () => Settings;
  readonly #signal: AbortSignal;
  #visit: Promise<Visit | null> | null = null;
  #expecting = false;
  /** The pointer's last move before there was a visit. */
  #moved: PointerEvent | null = null;
  readonly #changed: () => void;
  /** How many cards the badge was told of last; null before the first time. */
  #told: number | null = null;

  /**
   * @param changed is called whenever what {@link cards} gives may have changed.
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
    const policy = () => settings().marking;
    this.#reader = new Reader(this.#line, policy, () => this.#marksChanged(), rootFound, signal);
    this.#settings = settings;
    this.#signal = signal;
    page.backgrounderPage = {
      store: this.#reader.marker.store,
      tour: { goTo: mark => this.#at(visit => visit.tour.goTo(mark)) },
      signal,
      date: () => this.#reader.marker.article,
    };
    watchRevision(() => void this.#reader.reread(), signal);
  }

  /** @param idle resolves in the idle moment for the first walk, where that is waited for already. */
  async start(idle: Promise<void> | null): Promise<void> {
    const start = performance.now();
    reached('reading');
    await this.#reader.readPage(idle);
    if (!SURVEY) return;
    const { store } = this.#reader.marker;
    logSurvey({
      article: true,
      language: document.documentElement.lang,
      date: this.#reader.marker.article,
      blocks: store.size,
      mentions: store.marksInOrder().length,
      cards: this.cards().length,
      idleToMarkedMs: performance.now() - start,
    });
  }

  /** Takes the frame's cards off the badge; the end of the session, while the extension goes on. */
  clearBadge(): void {
    this.#line.tellMarked([]);
  }

  get isReading(): boolean {
    return this.#reader.isReading;
  }

  /** Why nothing could be read, null where all is well. */
  get failure(): string | null {
    return this.#reader.marker.failure;
  }

  /** True where the page has had more text in a short time than an article has, and some was not read. */
  get isStopped(): boolean {
    return this.#reader.marker.stopped;
  }

  /** Reads what was not read, as far as the background allows it now. */
  readOn(): void {
    void this.#reader.reread();
  }

  /** The reader wants cards marked more or less often. */
  redraw(): void {
    this.#reader.marker.redraw();
  }

  /** The cards that are mentioned, in the order of their first mention, as many as are told of; none that the reader knows. */
  cards(): FrameState['cards'] {
    const counts = new Map<CardId, { mentions: number; unsure: number }>();
    for (const { mention } of this.#reader.marker.store.marksInOrder()) {
      if (mention.known) continue;
      for (const id of mention.card === null ? mention.candidates : [mention.card]) {
        const count = counts.get(id) ?? { mentions: 0, unsure: 0 };
        count.mentions++;
        if (mention.card === null) count.unsure++;
        counts.set(id, count);
      }
    }
    return [...counts].slice(0, MOST_MARKED).flatMap(([id, count]) => {
      const head = this.#reader.marker.heads.get(id);
      return head ? [{ ...head, ...count }] : [];
    });
  }

  jumpTo(card: CardId): void {
    this.#at(visit => visit.jumpTo(card));
  }

  command(command: Command): void {
    this.#at(visit => visit.command(command));
  }

  #marksChanged(): void {
    this.#changed();
    const ids = this.cards().map(card => card.id);
    // After an edit every frame of every tab asks again: those that had nothing and have nothing stay silent.
    if (ids.length > 0 || this.#told !== 0) this.#line.tellMarked(ids);
    this.#told = ids.length;
    if (ids.length > 0) this.#expectVisit();
    void this.#visit?.then(visit => visit?.articleKnown());
  }

  /** Where there are marks a pointer may come: what it needs is loaded with its first move, or before that in idle time. */
  #expectVisit(): void {
    if (this.#visit || this.#expecting) return;
    this.#expecting = true;
    const moved = (event: PointerEvent) => {
      this.#moved = event;
      void this.#load();
    };
    addEventListener('pointermove', moved, { passive: true, capture: true, signal: this.#signal });
    void whenIdle(this.#signal, VISIT_WAIT)
      .then(() => this.#load())
      .then(() => removeEventListener('pointermove', moved, true));
  }

  #at(work: (visit: Visit) => unknown): void {
    void this.#load().then(visit => visit && work(visit));
  }

  #load(): Promise<Visit | null> {
    this.#visit ??= this.#begin().then(visit => {
      // A failure is tried again when it is needed next: the background may have been on its way out.
      if (!visit) this.#visit = null;
      return visit;
    });
    return this.#visit;
  }

  async #begin(): Promise<Visit | null> {
    if (!world.backgrounderVisit) await request({ type: 'load-visit' });
    if (!world.backgrounderVisit || this.#signal.aborted) return null;
    const visit = world.backgrounderVisit(this.#reader, this.#settings, this.#signal);
    if (this.#moved) visit.moved(this.#moved);
    return visit;
  }
}

import type { CardId } from '#core/cards/identifiers.ts';
import { watchRevision } from '#platform/glossary/revision-signal.ts';
import type { PageSlot } from '#platform/page-slot.ts';
import type { Command, FrameState } from '#platform/protocol.ts';
import { MOST_MARKED } from '#platform/reading-protocol.ts';
import type { Settings } from '#platform/settings.ts';
import { BackgroundLine } from './background-line.ts';
import { CardOpener } from './card-opener.ts';
import { markAt } from './hit-test.ts';
import type { Mark } from './mark.ts';
import { watchPointer } from './pointer.ts';
import { Reader } from './reader.ts';
import { logSurvey, reached, SURVEY } from './survey-log.ts';
import type { TextBlock } from './text-block.ts';
import { Tour } from './tour.ts';

const world = globalThis as typeof globalThis & { backgrounderPage?: PageSlot<TextBlock, Mark> };

/** Marks, card and keys of one document that is being read, from the first mark until `signal` ends it. */
export class PageSession {
  readonly #reader: Reader;
  readonly #line: BackgroundLine;
  readonly #opener: CardOpener;
  readonly #tour: Tour;
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
    const date = () => this.#reader.marker.article;
    this.#opener = new CardOpener(date, inside => watch.onCard(inside), signal);
    this.#tour = new Tour(this.#reader);
    world.backgrounderPage = { store: this.#reader.marker.store, tour: this.#tour, signal, date };
    const watch = watchPointer(
      {
        markAt: (point, all) => {
          const { store, drawing } = this.#reader.marker;
          return markAt(point, store, mark => all || drawing.isDrawn(mark));
        },
        isOnCard: event => this.#opener.owns(event),
        isOverCard: () => this.#opener.hasPointer,
        offCard: () => this.#opener.offCard(),
        prepare: mark => this.#opener.prepare(mark),
        open: mark => void this.#opener.open(mark),
        leave: () => this.#leave(),
        dismiss: () => this.#leave(),
        opened: () => this.#opener.mark,
        delays: () => {
          const { openDelay: open, closeDelay: close, openOnHover: onHover } = settings();
          return { open, close, onHover };
        },
      },
      signal,
    );
    watchRevision(() => void this.#glossaryChanged(), signal);
    signal.addEventListener('abort', () => this.#opener.close(), { once: true });
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
    this.#tour.step(1, card);
  }

  command(command: Command): void {
    if (command === 'open-card') return this.#openHere();
    const mark = this.#tour.step(command === 'next-mention' ? 1 : -1);
    // A card that is open already follows the reader; none is opened unasked.
    if (mark && this.#opener.mark) void this.#opener.open(mark, true);
  }

  #openHere(): void {
    if (this.#opener.mark) return this.#opener.togglePin();
    const mark = this.#tour.here ?? this.#tour.step(1);
    if (mark) void this.#opener.open(mark, true);
  }

  #leave(): void {
    this.#tour.end();
    if (!this.#opener.isPinned) this.#opener.close();
  }

  async #glossaryChanged(): Promise<void> {
    await this.#reader.reread();
  }

  #marksChanged(): void {
    this.#changed();
    const ids = this.cards().map(card => card.id);
    // After an edit every frame of every tab asks again: those that had nothing and have nothing stay silent.
    if (ids.length > 0 || this.#told !== 0) this.#line.tellMarked(ids);
    this.#told = ids.length;
    this.#opener.articleKnown();
  }
}

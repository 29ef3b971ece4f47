import type { CardId } from '#core/cards/identifiers.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Hover, MarkedPage, StartHover } from '#platform/page/hover-slot.ts';
import type { Command } from '#platform/protocols/requests.ts';
import { CardOpener } from './card-opener.ts';
import { markAt } from './hit-test.ts';
import { type PointerWatch, watchPointer } from './pointer.ts';
import { Tour } from './tour.ts';

/**
 * Handles what the reader does with the marks of one document. It is a separate script, loaded once there are marks.
 */
class PageHover implements Hover {
  readonly tour: Tour;
  readonly #opener: CardOpener;
  readonly #pointer: PointerWatch;

  constructor(page: MarkedPage, settings: () => Settings, signal: AbortSignal) {
    this.#opener = new CardOpener(
      () => page.article,
      inside => this.#pointer.onCard(inside),
      signal,
    );
    this.tour = new Tour(page);
    this.#pointer = watchPointer(
      {
        markAt: (point, all) => markAt(point, page.store, mark => all || page.isDrawn(mark)),
        isOnCard: event => this.#opener.owns(event),
        isOverCard: () => this.#opener.hasPointer,
        offCard: () => this.#opener.offCard(),
        prepare: mark => this.#opener.prepare(mark),
        open: mark => this.#opener.open(mark),
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
    signal.addEventListener('abort', () => this.#opener.close(), { once: true });
  }

  moved(event: PointerEvent): void {
    this.#pointer.moved(event);
  }

  jumpTo(card: CardId): void {
    this.tour.step(1, card);
  }

  command(command: Command): void {
    if (command === 'open-card') return this.#openHere();
    const mark = this.tour.step(command === 'next-mention' ? 1 : -1);
    // An open card follows the reader to the next mention; without one, the step opens none.
    if (mark && this.#opener.mark) this.#opener.open(mark, true);
  }

  articleKnown(): void {
    this.#opener.articleKnown();
  }

  #openHere(): void {
    if (this.#opener.mark) return this.#opener.togglePin();
    const mark = this.tour.here ?? this.tour.step(1);
    if (mark) this.#opener.open(mark, true);
  }

  #leave(): void {
    this.tour.end();
    if (!this.#opener.isPinned) this.#opener.close();
  }
}

export const startHover: StartHover = (page, settings, signal) => new PageHover(page, settings, signal);

import { clearCard } from './draw-card.tsx';
import { noteDrawing } from './survey-frame.ts';

/** The control that gets the focus after a decision: the chosen reach, or else the first button. */
const NOTICE_CONTROL = '.choice-notice :is(input:checked, button)';

/**
 * The two elements that cards are drawn into. The reader sees the front one while a card is open; meanwhile the next
 * card is drawn in the one behind it.
 */
export class CardLayers {
  #front = makeCardElement();
  #behind = makeCardElement();

  /** @param resized is called when the size of either has changed. */
  constructor(resized: () => void) {
    this.#behind.classList.add('waiting');
    document.body.append(this.#front);
    for (const layer of [this.#front, this.#behind]) new ResizeObserver(resized).observe(layer);
  }

  get front(): HTMLElement {
    return this.#front;
  }

  /** The layer behind. It is added to the page, so that what is drawn in it has a height. */
  get behind(): HTMLElement {
    if (!this.#behind.isConnected) document.body.append(this.#behind);
    return this.#behind;
  }

  /** Swaps the layers: what was drawn behind comes to the front, and the former front is cleared and removed. */
  turnOver(): void {
    [this.#front, this.#behind] = [this.#behind, this.#front];
    this.#front.classList.remove('waiting');
    this.#behind.classList.add('waiting');
    clearCard(this.#behind);
    this.#behind.remove();
  }

  /** Moves the focus to the card itself. */
  focus(): void {
    this.#front.focus({ preventScroll: true });
  }

  /** Moves the focus to the notice about a decision: the control that was pressed may be gone. */
  focusNotice(): void {
    const control = this.#front.querySelector<HTMLElement>(NOTICE_CONTROL) ?? this.#front;
    control.focus({ preventScroll: true });
  }
}

/**
 * How high a layer would be without limits, in CSS pixels, but `room` at most. Its card scrolls within the room that it
 * has now, which may change.
 */
export function heightOf(layer: HTMLElement, room: number): number {
  const card = layer.querySelector('.card');
  const hidden = card ? card.scrollHeight - card.clientHeight : 0;
  return Math.min(room, Math.ceil(layer.getBoundingClientRect().height) + hidden);
}

export function scrollUp(layer: HTMLElement): void {
  layer.querySelector('.card')?.scrollTo({ top: 0 });
}

function makeCardElement(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'open-card';
  element.setAttribute('role', 'dialog');
  element.tabIndex = -1;
  noteDrawing(element);
  return element;
}

import { clearCard } from './draw-card.tsx';
import { noteDrawing } from './survey-frame.ts';

/** The control that has the focus after a decision: how far it reaches, or what else can be done. */
const NOTICE_CONTROL = '.choice-notice :is(input:checked, button)';

/**
 * The two elements that cards are drawn into: the one in front, which the reader sees while a card is open, and the one
 * behind it, in which the next card is drawn meanwhile.
 */
export class CardLayers {
  #front = makeCardElement();
  #behind = makeCardElement();

  /** @param resized is called when either has become higher or lower. */
  constructor(resized: () => void) {
    this.#behind.classList.add('waiting');
    document.body.append(this.#front);
    for (const layer of [this.#front, this.#behind]) new ResizeObserver(resized).observe(layer);
  }

  get front(): HTMLElement {
    return this.#front;
  }

  /** The layer behind, in the page, so that what is drawn there has a height. */
  get behind(): HTMLElement {
    if (!this.#behind.isConnected) document.body.append(this.#behind);
    return this.#behind;
  }

  /** What was drawn behind comes to the front; what was there is taken away. */
  turnOver(): void {
    [this.#front, this.#behind] = [this.#behind, this.#front];
    this.#front.classList.remove('waiting');
    this.#behind.classList.add('waiting');
    clearCard(this.#behind);
    this.#behind.remove();
  }

  /** Puts the focus on the card itself. */
  focus(): void {
    this.#front.focus({ preventScroll: true });
  }

  /** Puts the focus on what is said of a decision: the control that was pressed for it may be gone. */
  focusNotice(): void {
    const control = this.#front.querySelector<HTMLElement>(NOTICE_CONTROL) ?? this.#front;
    control.focus({ preventScroll: true });
  }
}

/**
 * How high a layer would be if nothing held it back, in CSS pixels, `room` at most: its card scrolls within the room
 * that it has now, and may be given another.
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

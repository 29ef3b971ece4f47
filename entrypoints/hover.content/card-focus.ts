import type { CardElement } from './card-element.ts';

/** Moves the keyboard focus to a card, and back to the element that had it before. */
export class CardFocus {
  /** The element that had the focus before the card took it. */
  #before: Element | null = null;

  take(element: CardElement): void {
    if (!hasFocus(element)) this.#before = document.activeElement;
    element.frame.focus({ preventScroll: true });
  }

  /** To be called after the card was closed. `hadFocus` says whether the focus was in it then. */
  giveBack(element: CardElement | null, hadFocus: boolean): void {
    if (hadFocus) {
      // The page's body cannot be focused, so the frame has to give up the focus first.
      element?.frame.blur();
      if (this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    }
    this.#before = null;
  }
}

export function hasFocus({ host }: CardElement): boolean {
  return (host.getRootNode() as Document | ShadowRoot).activeElement === host;
}

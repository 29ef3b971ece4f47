import type { CardElement } from './card-element.ts';

/** Gives a card the keyboard's focus, and gives it back to what had it before. */
export class CardFocus {
  /** What had the focus before the card took it. */
  #before: Element | null = null;

  take(element: CardElement): void {
    if (!hasFocus(element)) this.#before = document.activeElement;
    element.frame.focus({ preventScroll: true });
  }

  /** The card was closed. `hadFocus` says whether the reader was in it then. */
  giveBack(element: CardElement | null, hadFocus: boolean): void {
    if (hadFocus) {
      // The page's body takes no focus; the frame has to let go of it.
      element?.frame.blur();
      if (this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    }
    this.#before = null;
  }
}

export function hasFocus({ host }: CardElement): boolean {
  return (host.getRootNode() as Document | ShadowRoot).activeElement === host;
}

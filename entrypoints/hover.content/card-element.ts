import type { Theme } from '#core/settings/settings.ts';
import { CARD_HOST } from '#platform/protocols/card-view.ts';
import hostStyles from './host.css?inline';

/**
 * Computed styles of the frame's element while nobody has changed it. Any other value could hide the card from the
 * reader, or let the page show through it, without the reader's knowledge.
 */
const UNTOUCHED: Readonly<Record<string, string>> = {
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  rotate: 'none',
  scale: 'none',
  translate: 'none',
  filter: 'none',
  clipPath: 'none',
  maskImage: 'none',
  mixBlendMode: 'normal',
  pointerEvents: 'auto',
};

/**
 * The one element that a card adds to the page: a `div` with a closed shadow root. In it is a popover for the top
 * layer, and in the popover the frame that draws the card. The element takes up no space. Its styles are in a
 * constructed sheet, which no content security policy of the page can block.
 */
export class CardElement {
  readonly host: HTMLElement;
  /** The popover in the top layer, above the page's own dialogs. */
  readonly place: HTMLElement;
  readonly frame: HTMLIFrameElement;

  constructor() {
    this.host = document.createElement('div');
    this.host.setAttribute(CARD_HOST, '');
    const shadow = this.host.attachShadow({ mode: 'closed' });
    shadow.adoptedStyleSheets = [styleSheet()];
    this.place = document.createElement('div');
    this.place.className = 'place';
    this.place.popover = 'manual';
    this.frame = document.createElement('iframe');
    // In Firefox a page can get this element through its events, so the title does not mention a card.
    this.frame.title = 'Backgrounder';
    this.place.append(this.frame);
    shadow.append(this.place);
  }

  /**
   * Has the frame load a page of the extension. It navigates the frame instead of setting `src`, because in Firefox the
   * address identifies the installation. A page cannot read where a frame has navigated to, nor see afterwards that
   * something was loaded.
   */
  load(address: string): void {
    this.frame.contentWindow?.location.replace(address);
  }

  get isVisible(): boolean {
    return this.place.classList.contains('placed');
  }

  /** Moves the popover to the end of the top layer, above everything in it. It stays invisible until it is placed. */
  raise(): void {
    try {
      if (this.isRaised) this.place.hidePopover();
      this.place.showPopover();
    } catch {
      // The page is changing the top layer at this moment; watch-cover.ts will notice.
    }
  }

  get isRaised(): boolean {
    return this.place.matches(':popover-open');
  }

  reveal(): void {
    this.place.classList.add('placed');
  }

  /** Hides the card. It may be redrawn while it is hidden. */
  veil(): void {
    this.place.classList.remove('placed');
  }

  /** Hides the card and removes it from the top layer. The frame is kept. */
  lower(): void {
    this.veil();
    if (this.isRaised) this.place.hidePopover();
  }

  setTheme(theme: Theme): void {
    this.place.classList.toggle('light', theme === 'light');
    this.place.classList.toggle('dark', theme === 'dark');
  }

  /**
   * True if the page has changed how the card looks to the reader. In Firefox it can get hold of the frame's element.
   */
  get isTouched(): boolean {
    if (!this.host.isConnected || this.host.hasAttribute('inert')) return true;
    return [this.place, this.frame].some(element => {
      const style = getComputedStyle(element) as unknown as Record<string, string>;
      return Object.entries(UNTOUCHED).some(([name, value]) => (style[name] ?? value) !== value);
    });
  }

  remove(): void {
    this.host.remove();
  }
}

let sheet: CSSStyleSheet | null = null;

/** The style sheet is parsed once for all cards of a document. */
function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(hostStyles);
  }
  return sheet;
}

import type { Theme } from '#core/settings/settings.ts';
import { CARD_HOST } from '#platform/protocols/card-view.ts';
import hostStyles from './host.css?inline';

/** What a frame's element must not be without the reader's knowing, and what it is when nobody has touched it. */
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
 * The one element that a card adds to the page: a `div` with a closed shadow root, in it a popover for the top layer,
 * and in that the frame in which the card is drawn. It takes no space, and its styles are a constructed sheet, which no
 * content security policy of the page can forbid.
 */
export class CardElement {
  readonly host: HTMLElement;
  /** What stands in the top layer, above the page's own dialogs. */
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
    // Firefox lets a page have this element by its events, so it says nothing of a card.
    this.frame.title = 'Backgrounder';
    this.place.append(this.frame);
    shadow.append(this.place);
  }

  /**
   * Has the frame load a page of the extension. By navigation and not by its `src`: the address names the installation
   * (in Firefox), and a page can read neither where a frame went nor, after a navigation, that anything was loaded.
   */
  load(address: string): void {
    this.frame.contentWindow?.location.replace(address);
  }

  get isVisible(): boolean {
    return this.place.classList.contains('placed');
  }

  /** Puts the place into the top layer, above all that is there; it cannot be seen before it is placed. */
  raise(): void {
    try {
      if (this.isRaised) this.place.hidePopover();
      this.place.showPopover();
    } catch {
      // The page is just putting something there, and will be found to have done so.
    }
  }

  get isRaised(): boolean {
    return this.place.matches(':popover-open');
  }

  reveal(): void {
    this.place.classList.add('placed');
  }

  /** Takes the card from sight. It may be drawn anew meanwhile. */
  veil(): void {
    this.place.classList.remove('placed');
  }

  /** Takes it out of the top layer; the frame is kept. */
  lower(): void {
    this.veil();
    if (this.isRaised) this.place.hidePopover();
  }

  setTheme(theme: Theme): void {
    this.place.classList.toggle('light', theme === 'light');
    this.place.classList.toggle('dark', theme === 'dark');
  }

  /** True where the page has got at what a reader sees of the card. Firefox lets it have the frame's element. */
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

/** Read once for all cards of a document. */
function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(hostStyles);
  }
  return sheet;
}

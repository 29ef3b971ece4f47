import tokenStyles from '#assets/styles/tokens.css?inline';
import cardStyles from '#components/card/card.css?inline';
import controlStyles from '#components/controls/controls.css?inline';
import { CARD_ELEMENT } from '#platform/card-view.ts';
import panelStyles from './panel.css?inline';

/**
 * The one element that an open card adds to the page, with everything else in its closed shadow root. It takes no
 * space, and its styles are constructed sheets, which no content security policy of the page can forbid.
 */
export class CardHost {
  readonly element: HTMLElement;
  /** What is drawn in the top layer, above the page's own dialogs. */
  readonly popover: HTMLElement;

  constructor(theme: string) {
    this.element = document.createElement(CARD_ELEMENT);
    if (theme !== 'system') this.element.dataset.theme = theme;
    const shadow = this.element.attachShadow({ mode: 'closed' });
    shadow.adoptedStyleSheets = styleSheets();
    this.popover = document.createElement('div');
    this.popover.className = 'panel';
    this.popover.popover = 'manual';
    shadow.append(this.popover);
    // Keys typed in the card are the card's: the page's shortcuts must not fire on them.
    for (const type of ['keydown', 'keyup', 'keypress'] as const)
      this.element.addEventListener(type, event => event.stopPropagation());
  }

  get isShown(): boolean {
    return this.popover.matches(':popover-open');
  }

  /** Puts the host into the page and the popover above it. */
  show(parent: Element): void {
    if (this.element.parentNode !== parent) parent.append(this.element);
    if (!this.isShown) this.popover.showPopover();
  }

  remove(): void {
    this.element.remove();
  }
}

let sheets: CSSStyleSheet[] | null = null;

/** Read once for all cards of a frame. */
function styleSheets(): CSSStyleSheet[] {
  sheets ??= [tokenStyles, controlStyles, cardStyles, panelStyles].map(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  return sheets;
}

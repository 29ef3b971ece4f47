import css from '#assets/styles/marks.css?inline';
import type { Mark } from '#platform/page/mark.ts';
import { isShadowRoot } from '#platform/page/node-kinds.ts';

const SURE = 'backgrounder';
const UNSURE = 'backgrounder-unsure';
const HERE = 'backgrounder-here';

/**
 * Paints marks with the CSS Custom Highlight API, so no element of the page is touched. The rules are in a constructed
 * style sheet, which the document and each shadow root adopt (in Firefox the document's rules do not apply in shadow
 * roots).
 */
export class HighlightPainter {
  readonly #sure = new Highlight();
  readonly #unsure = new Highlight();
  readonly #here = new Highlight();
  readonly #own = new Map([
    [SURE, this.#sure],
    [UNSURE, this.#unsure],
    [HERE, this.#here],
  ]);
  readonly #painted = new Set<Mark>();
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<Document | ShadowRoot>();

  constructor(signal: AbortSignal) {
    this.#sheet.replaceSync(css);
    this.#here.priority = 1;
    this.#register();
    this.adopt(document);
    signal.addEventListener('abort', () => this.#remove(), { once: true });
  }

  /** Adds the rules to a root: the first time, and again if the page has replaced its list of sheets. */
  adopt(root: Document | ShadowRoot): void {
    if (!this.#roots.has(root)) removeLeftovers(root, rulesOf(this.#sheet));
    this.#roots.add(root);
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
  }

  /** Forgets roots that have left the page, and makes sure that the others still have the rules. */
  refreshRoots(): void {
    for (const root of this.#roots) {
      if (isShadowRoot(root) && !root.isConnected) this.#roots.delete(root);
      else this.adopt(root);
    }
  }

  add(mark: Mark): void {
    if (this.#painted.has(mark)) return;
    this.#painted.add(mark);
    this.#paint(mark);
  }

  #paint(mark: Mark): void {
    (mark.mention.card === null ? this.#unsure : this.#sure).add(mark.range);
  }

  remove(mark: Mark): void {
    if (!this.#painted.delete(mark)) return;
    this.#sure.delete(mark.range);
    this.#unsure.delete(mark.range);
    this.#here.delete(mark.range);
  }

  /** Restores what another script removed: it may clear the highlight registry or replace the style sheets. */
  repair(): void {
    const isIntact =
      [...this.#own].every(([name, highlight]) => CSS.highlights.get(name) === highlight) &&
      this.#sure.size + this.#unsure.size === this.#painted.size &&
      [...this.#roots].every(root => root.adoptedStyleSheets.includes(this.#sheet)) &&
      this.#sheet.cssRules.length > 0 &&
      !this.#sheet.disabled;
    if (isIntact) return;
    this.#sheet.replaceSync(css);
    this.#sheet.disabled = false;
    this.#register();
    this.refreshRoots();
    for (const mark of this.#painted) this.#paint(mark);
  }

  #register(): void {
    for (const [name, highlight] of this.#own) CSS.highlights.set(name, highlight);
  }

  /** Highlights the mention that the reader has gone to; null removes that highlight. */
  showHere(mark: Mark | null): void {
    this.#here.clear();
    if (mark) this.#here.add(mark.range);
  }

  #remove(): void {
    // After an update the new script may have registered its own highlights under the same names; those must stay.
    for (const [name, highlight] of this.#own) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    for (const root of this.#roots) {
      const at = root.adoptedStyleSheets.indexOf(this.#sheet);
      if (at !== -1) root.adoptedStyleSheets.splice(at, 1);
    }
  }
}

function rulesOf(sheet: CSSStyleSheet | undefined): string {
  return sheet ? Array.from(sheet.cssRules, rule => rule.cssText).join('') : '';
}

/**
 * When an extension is updated or reloaded, Firefox ends its scripts without notice, and what they painted stays. The
 * new script registers its own highlights in place of the old ones and removes the old sheet. A sheet with other rules
 * for our marks belongs to the page and stays.
 */
function removeLeftovers({ adoptedStyleSheets: sheets }: Document | ShadowRoot, ours: string): void {
  for (let at = sheets.length - 1; at >= 0; at--) if (rulesOf(sheets[at]) === ours) sheets.splice(at, 1);
}

import type { CardOpening } from '#platform/card-view.ts';
import { CardHost } from './card-host.ts';
import { drawPanel, type PanelSupply, removePanel } from './draw-panel.tsx';
import { openPanel } from './panel-state.ts';
import { warmFaces } from './warm-faces.ts';

/** How long an idle moment is waited for, in ms: the pointer rests for 240 ms more, as cards are set to open. */
const LONGEST_WAIT = 120;

/**
 * The card that may be opened in a moment, drawn while the pointer rests, and not in the page yet: drawing is most of
 * what an opening takes, the first one above all.
 */
export class PreparedPanel {
  #drawn: { readonly host: CardHost; readonly opening: CardOpening; readonly article: unknown } | null = null;
  /** The opening that is being prepared. */
  #coming: CardOpening | null = null;
  readonly #supply: PanelSupply;

  constructor(supply: PanelSupply) {
    this.#supply = supply;
  }

  /** Fetches what the card needs, and draws it as soon as the page is idle. */
  async prepare(opening: CardOpening, theme: () => Promise<string>): Promise<void> {
    this.clear();
    this.#coming = opening;
    const { cards, maps } = this.#supply;
    await cards.fetch(opening.candidates);
    for (const { id, place } of cards.all(opening.candidates)) if (place) void maps.load(id);
    const look = await theme();
    await new Promise(idle => requestIdleCallback(idle, { timeout: LONGEST_WAIT }));
    // Opened meanwhile, or the pointer rests elsewhere.
    if (this.#coming !== opening) return;
    this.#coming = null;
    warmFaces();
    const host = new CardHost(look);
    const article = opening.article();
    if (drawPanel(host, openPanel(opening), this.#supply)) this.#drawn = { host, opening, article };
  }

  /** Hands over the host in which this very card is drawn, as it would be now; null where there is none. */
  take(opening: CardOpening): CardHost | null {
    const drawn = this.#drawn;
    if (drawn && isSame(drawn.opening, opening) && drawn.article === opening.article()) {
      this.#drawn = null;
      return drawn.host;
    }
    this.clear();
    return null;
  }

  clear(): void {
    this.#coming = null;
    if (this.#drawn) removePanel(this.#drawn.host);
    this.#drawn = null;
  }
}

function isSame(one: CardOpening, other: CardOpening): boolean {
  return (
    one.card === other.card &&
    one.candidates.join() === other.candidates.join() &&
    one.why === other.why &&
    one.writtenAs === other.writtenAs &&
    one.byKey === other.byKey
  );
}

import type { CardId } from '#core/cards/identifiers.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Command } from '../protocols/requests.ts';
import type { BlockStore } from './block-store.ts';
import type { Mark } from './mark.ts';

/** What the hover script needs of a document with marks. */
export type MarkedPage = {
  readonly store: Pick<BlockStore, 'blockOfNode' | 'blocksOf' | 'marksOf' | 'marksInOrder'>;
  /** When the article was published (`ArticleDay`), unchecked, as far as it is known now. */
  readonly article: unknown;
  /** False for a mark that is not to be drawn. It can still be opened. */
  isDrawn(mark: Mark): boolean;
  /** Highlights the mention that the reader has gone to; null removes that highlight. */
  showHere(mark: Mark | null): void;
};

/** Handles what the reader does with the marks of one document: pointer, keys, the open card. */
export type Hover = {
  readonly tour: { goTo(mark: Mark): unknown };
  /** Handles a pointer movement from before the hover script was loaded. */
  moved(event: PointerEvent): void;
  /** Goes to the next mention of a card. */
  jumpTo(card: CardId): void;
  command(command: Command): void;
  /** To be called when the article's day may have become known or have changed. */
  articleKnown(): void;
};

export type StartHover = (page: MarkedPage, settings: () => Settings, signal: AbortSignal) => Hover;

/**
 * The global object of the isolated world. The hover script, loaded once there are marks, leaves its start function
 * here for the script that runs in every page. No page can see it.
 */
export const world = globalThis as typeof globalThis & { backgrounderHover?: StartHover };

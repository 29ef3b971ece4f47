import type { CardId } from '#core/cards/identifiers.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Command } from '../protocols/requests.ts';
import type { BlockStore } from './block-store.ts';
import type { Mark } from './mark.ts';

/** A document with marks, as the hover script needs it. */
export type MarkedPage = {
  readonly store: Pick<BlockStore, 'blockOfNode' | 'marksOf' | 'marksInOrder'>;
  /** When the article was published (`ArticleDate` or null), unchecked, as it is known now. */
  readonly article: unknown;
  /** False for a mark that can be opened, and is not to be seen. */
  isDrawn(mark: Mark): boolean;
  /** Shows where the reader is while going from mention to mention; null shows nothing. */
  showHere(mark: Mark | null): void;
};

/** What the reader does at the marks of one document: pointer, keys, the open card. */
export type Hover = {
  readonly tour: { goTo(mark: Mark): unknown };
  /** The pointer moved before anybody watched it. */
  moved(event: PointerEvent): void;
  /** Goes to the next mention of a card. */
  jumpTo(card: CardId): void;
  command(command: Command): void;
  /** The article's day may be known, or another. */
  articleKnown(): void;
};

export type StartHover = (page: MarkedPage, settings: () => Settings, signal: AbortSignal) => Hover;

/**
 * The isolated world. The hover script, which is loaded when there are marks, leaves its starter there for the script
 * that runs in every page. No page sees it.
 */
export const world = globalThis as typeof globalThis & { backgrounderHover?: StartHover };

import type { CardId } from '#core/cards/identifiers.ts';
import type { Reader } from '../../entrypoints/content/text/reader.ts';
import type { Command } from '../protocols/requests.ts';
import type { Settings } from '../settings/settings.ts';
import type { Mark } from './mark.ts';

/** What the reader does at the marks of one document: pointer, keys, the open card. */
export type Visit = {
  readonly tour: { goTo(mark: Mark): unknown };
  /** The pointer moved before anybody watched it. */
  moved(event: PointerEvent): void;
  /** Goes to the next mention of a card. */
  jumpTo(card: CardId): void;
  command(command: Command): void;
  /** The article's day may be known, or another. */
  articleKnown(): void;
};

export type MakeVisit = (reader: Reader, settings: () => Settings, signal: AbortSignal) => Visit;

/**
 * The isolated world, in which the script that is loaded when there are marks leaves its maker for the one that every
 * page gets. No page sees it.
 */
export const world = globalThis as typeof globalThis & { backgrounderVisit?: MakeVisit };

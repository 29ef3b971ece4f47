import type { CardId } from '../cards/identifiers.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Evidence } from './weighing/evidence.ts';

/** A mention with its reasons: `why` has those for and against every candidate, each with the card it is about. */
export type ResolvedMention = Mention & {
  readonly why: readonly Evidence[];
  /** For candidates that several packs have a card on: the cards of the other packs. */
  readonly equals?: Readonly<Record<CardId, readonly CardId[]>> | undefined;
  /** True if the reader knows the card and does not want it marked. */
  readonly known?: boolean | undefined;
  /** True if this is a full name of the card, which introduces the card to the article. */
  readonly full?: boolean | undefined;
};

import type { Mention } from '../mentions/mention.ts';
import type { Evidence } from './weighing/evidence.ts';

/** A mention with its reasons. Those of every candidate stand in `why`, each with the card that it is for. */
export type ResolvedMention = Mention & {
  readonly why: readonly Evidence[];
  /** True where the reader knows the card and does not want it marked. */
  readonly known?: boolean | undefined;
  /** True where this is a full name of the card, by which it is introduced to the article. */
  readonly full?: boolean | undefined;
};

import type { Mention } from '../reading/mention.ts';
import type { Evidence } from './evidence.ts';

/** A mention with its reasons. Those of every candidate stand in `why`, each with the card that it is for. */
export type ResolvedMention = Mention & {
  readonly why: readonly Evidence[];
  /** True where the reader knows the card and does not want it marked. */
  readonly known?: boolean;
};

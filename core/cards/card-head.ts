import type { CardKind } from './card-kind.ts';
import type { CardId } from './identifiers.ts';

/** What a list shows of a card: kind, title and one line. */
export type CardHead = {
  readonly id: CardId;
  readonly kind: CardKind;
  readonly title: string;
  readonly gist: string;
};

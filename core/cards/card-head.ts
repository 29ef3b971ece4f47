import type { CardKind } from './card-kind.ts';
import type { CardId } from './identifiers.ts';

/** The part of a card that a list shows: kind, title and one line. */
export type CardHead = {
  readonly id: CardId;
  readonly kind: CardKind;
  readonly title: string;
  readonly gist?: string | undefined;
};

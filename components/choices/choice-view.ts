import type { CardKind } from '#core/cards/card.ts';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';

/** A choice of the reader's as it is listed. */
export type ChoiceView = {
  readonly key: number;
  readonly choice: ReaderChoice;
  /** ms since the epoch. */
  readonly madeAt: number;
  /** Null where the glossary has the card no longer. */
  readonly card: { readonly title: string; readonly kind: CardKind; readonly language: string } | null;
};

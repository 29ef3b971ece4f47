import type { Card } from '#core/cards/card.ts';
import type { StoredChoice } from '#core/resolving/choices/reader-choice.ts';

/** A choice of the reader's as it is listed. */
export type ChoiceView = StoredChoice & {
  /** Null where the glossary has the card no longer. */
  readonly card: Pick<Card, 'title' | 'kind' | 'language'> | null;
};

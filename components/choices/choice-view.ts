import type { Card } from '#core/cards/card.ts';
import type { StoredChoice } from '#core/resolving/choices/reader-choice.ts';

/** One of the reader's choices, as the list shows it. */
export type ChoiceView = StoredChoice & {
  /** Null where the glossary no longer has the card. */
  readonly card: Pick<Card, 'title' | 'kind' | 'language'> | null;
};

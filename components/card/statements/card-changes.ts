import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Card } from '#core/cards/card.ts';
import { type CardChanges, type CardLines, findLines } from '#core/cards/line-hashes.ts';
import type { Messages } from '../../messages.ts';
import { plural } from '../../plural.ts';
import { dateWriter } from '../card-dates.ts';

/** The lines of the card to mark, the text for each mark, and the text for all of them together. */
export type CardMarks = { readonly lines: CardLines; readonly words: string; readonly allWords: string };

/** Null where nothing has changed. A context, because only a few of the components in between need it. */
export const ChangesContext = createContext<CardMarks | null>(null);

export function useCardMarks(): CardMarks | null {
  return useContext(ChangesContext);
}

/** Null where the card as given contains none of the changed lines. */
export function cardMarks(card: Card, changes: CardChanges | null, messages: Messages): CardMarks | null {
  if (!changes) return null;
  const lines = findLines(card, changes.lines);
  if (lines.count === 0) return null;
  const since = dateWriter(messages).date(changes.since);
  return {
    lines,
    words: messages.t('cardChanged', since),
    allWords: plural(messages, 'cardChangedLines', lines.count, since),
  };
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Card } from '#core/cards/card.ts';
import { type CardChanges, type CardLines, findLines } from '#core/cards/line-hashes.ts';
import { plural } from '../../controls/plural.ts';
import type { Messages } from '../../messages.ts';
import { dateWriter } from '../card-dates.ts';

/** The lines of the card that are to be marked, and what is said of each, and of all of them. */
export type CardMarks = { readonly lines: CardLines; readonly words: string; readonly allWords: string };

/** Null where nothing has changed. Apart from the lines' own properties: few of them have anything to do with it. */
export const ChangesContext = createContext<CardMarks | null>(null);

export function useCardMarks(): CardMarks | null {
  return useContext(ChangesContext);
}

/** Null where none of the lines that have changed stands in the card as it is given. */
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

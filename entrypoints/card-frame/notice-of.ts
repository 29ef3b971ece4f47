import type { Translate } from '#assets/locales/messages.ts';
import { choiceWords, troubleWords } from '#components/card/candidates/choice-words.ts';
import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { DecisionReach } from '#platform/protocols/requests.ts';
import { type CardState, chosenName } from './card-state.ts';

/** Reasons for which a choice can be stored for every site but not for one page or site. */
const ONLY_EVERYWHERE = new Set(['private-window', 'no-address']);

/** What the card says about the reader's last decision, and what the reader can do about it. */
export type Notice = {
  /** Null if there is nothing to say. */
  readonly said: string | null;
  readonly failed: boolean;
  /** How far the choice reaches; null if the reader cannot change that. */
  readonly reach: DecisionReach | null;
  readonly canUndo: boolean;
  /** The reach with which to try the failed decision again; null if that would not help. */
  readonly tryAgain: DecisionReach | null;
  /** True if the reader is asked to confirm. */
  readonly asks: boolean;
};

export function noticeOf(
  { kept, trouble, undone, asked, refused, opening }: CardState,
  cardOf: (id: CardId) => Card | null,
  t: Translate,
): Notice {
  const state = {
    failed: trouble !== null,
    reach: kept && kept.decision.type !== 'known' ? kept.reach : null,
    canUndo: kept !== null,
    tryAgain: null,
    asks: false,
  };
  if (refused) return { ...state, said: t('cardCovered'), failed: true };
  const inQuestion = asked && cardOf(asked.decision.card);
  if (inQuestion) {
    const said = t(asked.decision.type === 'means' ? 'cardAskMeans' : 'cardAskUnmarked', inQuestion.title);
    return { ...state, said, failed: true, reach: null, canUndo: false, asks: true };
  }
  if (trouble) {
    const { reason, undoing, decision } = trouble;
    const said = troubleWords(reason, undoing, t);
    if (undoing) return { ...state, said };
    const tryAgain = ONLY_EVERYWHERE.has(reason) ? 'always' : trouble.reach;
    // A choice that is already stored for every site is not offered for every site again.
    const isStored = decision === kept?.decision && tryAgain === kept.reach;
    return { ...state, said, tryAgain: isStored ? null : tryAgain };
  }
  const card = kept && cardOf(kept.decision.card);
  if (kept && card) {
    const name = chosenName(opening.writtenAs);
    return { ...state, said: choiceWords(kept.decision.type, kept.reach, name, card, t) };
  }
  return { ...state, said: undone ? t('cardUndone') : null };
}

import type { Translate } from '#assets/locales/messages.ts';
import { choiceWords, troubleWords } from '#components/card/candidates/choice-words.ts';
import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { DecisionReach } from '#platform/protocols/requests.ts';
import { type CardState, chosenName } from './card-state.ts';

/** Why a choice was not kept that would be kept for everywhere. */
const NARROW = new Set(['private-window', 'no-address']);

/** What the card says of the reader's last decision, and what can be done about it. */
export type Notice = {
  /** Null where there is nothing to say. */
  readonly said: string | null;
  readonly failed: boolean;
  /** How far the choice reaches; null where that is no question. */
  readonly reach: DecisionReach | null;
  readonly canUndo: boolean;
  /** As far as which to try once more what failed; null where that is no help. */
  readonly tryAgain: DecisionReach | null;
  /** True where the reader is asked whether it is meant. */
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
    const tryAgain = NARROW.has(reason) ? 'always' : trouble.reach;
    // What is kept for everywhere already is not tried for everywhere again.
    const isKept = decision === kept?.decision && tryAgain === kept.reach;
    return { ...state, said, tryAgain: isKept ? null : tryAgain };
  }
  const card = kept && cardOf(kept.decision.card);
  if (kept && card) {
    const name = chosenName(opening.writtenAs);
    return { ...state, said: choiceWords(kept.decision.type, kept.reach, name, card, t) };
  }
  return { ...state, said: undone ? t('cardUndone') : null };
}

import { plainForm } from '#components/card/card-heading.ts';
import type { ArticleDate } from '#core/as-of/article-date.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { LIMITS } from '#core/cards/limits.ts';
import type { Why } from '#core/resolving/why.ts';
import type { FrameOpening } from '#platform/protocols/card-protocol.ts';
import type { Decision, DecisionReach, DecisionReply } from '#platform/protocols/requests.ts';

/** A decision that is stored; `key` names it there. */
export type KeptDecision = {
  readonly decision: Decision;
  readonly reach: DecisionReach;
  readonly key: number;
};

/** A decision, or its taking back, that came to nothing. */
export type Trouble = {
  readonly decision: Decision;
  readonly reach: DecisionReach;
  readonly undoing: boolean;
  /** The background's, or `no-answer`. */
  readonly reason: string;
};

/** What an open card shows: where it began, what was gone to from there, and what the reader decided. */
export type CardState = {
  readonly opening: FrameOpening;
  /** When the article was published, as it is known now; null where it is not. */
  readonly article: ArticleDate | null;
  readonly why: readonly Why[];
  /** The card that is taken to be meant; null while that is unsure. */
  readonly meant: CardId | null;
  /** The cards that were gone to, the one on show last. */
  readonly trail: readonly CardId[];
  readonly pinned: boolean;
  readonly kept: KeptDecision | null;
  readonly trouble: Trouble | null;
  /** True from when a decision was taken back until the next one. */
  readonly undone: boolean;
  /** What waits for the reader to say that it is meant. */
  readonly asked: { readonly decision: Decision; readonly reach: DecisionReach } | null;
  /** True where the last press did not count, because something stands above the card. */
  readonly refused: boolean;
};

export function openingState(opening: FrameOpening): CardState {
  return {
    opening,
    article: opening.article,
    why: opening.why,
    ...startOf(opening.card),
    pinned: opening.byKey,
    kept: null,
    trouble: null,
    undone: false,
    asked: null,
    refused: false,
  };
}

const NOTHING_ASKED = { asked: null, refused: false } as const;

const startOf = (meant: CardId | null) => ({ meant, trail: meant === null ? [] : [meant] });

export function shownCard({ trail }: CardState): CardId | null {
  return trail.at(-1) ?? null;
}

export function canGoBack({ trail, meant }: CardState): boolean {
  return trail.length > (meant === null ? 0 : 1);
}

/** The state after the reader has followed a link to a card. */
export function goneTo(state: CardState, card: CardId): CardState {
  return { ...state, trail: [...state.trail, card] };
}

/** The state after the reader has gone back to the card before. */
export function goneBack(state: CardState): CardState {
  return { ...state, trail: state.trail.slice(0, -1) };
}

/** Every card that may have to be shown. */
export function cardsOf({ opening, trail }: CardState): CardId[] {
  return [...new Set([...trail, ...opening.candidates])];
}

/** The written form as choices are kept by it. */
export function chosenName(writtenAs: string): string {
  // Half of a character is none.
  return plainForm(writtenAs)
    .slice(0, LIMITS.name)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/**
 * Key of the decision in whose place `next` stands: what is said of the same name at the same place is said anew, while
 * "I know this" says something of its own.
 */
export function replacedBy(next: Decision, { kept }: CardState): number | undefined {
  if (!kept || (kept.decision.type === 'known') !== (next.type === 'known')) return undefined;
  return kept.key;
}

/** The state after the answer to a decision: the card that was decided on is shown. */
export function afterDeciding(
  state: CardState,
  decision: Decision,
  reach: DecisionReach,
  reply: DecisionReply | null,
): CardState {
  if (!reply?.ok) {
    const trouble = { decision, reach, undoing: false, reason: reply?.reason ?? 'no-answer' };
    return { ...state, trouble, undone: false, ...NOTHING_ASKED };
  }
  return {
    ...state,
    // Where only the reach is another, the reader may have gone on meanwhile.
    ...(decision !== state.kept?.decision && startOf(decision.card)),
    kept: { decision, reach, key: reply.key },
    trouble: null,
    undone: false,
    ...NOTHING_ASKED,
  };
}

/** The state after the answer to taking `kept` back: where that went well, as the card was opened. */
export function afterUndoing(state: CardState, kept: KeptDecision, reply: DecisionReply | null): CardState {
  if (!reply?.ok) {
    const { decision, reach } = kept;
    return { ...state, trouble: { decision, reach, undoing: true, reason: reply?.reason ?? 'no-answer' } };
  }
  return {
    ...state,
    ...startOf(state.opening.card),
    kept: null,
    trouble: null,
    undone: true,
    ...NOTHING_ASKED,
  };
}

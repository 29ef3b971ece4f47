import { plainForm } from '#components/card/card-heading.ts';
import type { ArticleDay } from '#core/as-of/article-date.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { LIMITS } from '#core/cards/limits.ts';
import type { Why } from '#core/resolving/why.ts';
import type { FrameOpening } from '#platform/protocols/card-protocol.ts';
import type { Decision, DecisionReach, DecisionReply } from '#platform/protocols/requests.ts';

/** A stored decision; `key` is its key in the store. */
export type KeptDecision = {
  readonly decision: Decision;
  readonly reach: DecisionReach;
  readonly key: number;
};

/** A decision that failed, or an undo that failed. */
export type Trouble = {
  readonly decision: Decision;
  readonly reach: DecisionReach;
  readonly undoing: boolean;
  /** The background's reason, or `no-answer`. */
  readonly reason: string;
};

/** State of an open card: how it was opened, which cards the reader followed links to, and what the reader decided. */
export type CardState = {
  readonly opening: FrameOpening;
  /** When the article was published, as far as it is known now; null if unknown. */
  readonly article: ArticleDay;
  readonly why: readonly Why[];
  /** The card that the name is taken to mean; null while that is unsure. */
  readonly meant: CardId | null;
  /** The cards shown so far; the last one is on show. */
  readonly trail: readonly CardId[];
  readonly pinned: boolean;
  readonly kept: KeptDecision | null;
  readonly trouble: Trouble | null;
  /** True after an undo, until the next decision. */
  readonly undone: boolean;
  /** The decision that waits for the reader's confirmation. */
  readonly asked: { readonly decision: Decision; readonly reach: DecisionReach } | null;
  /** True if the last press was ignored because something may cover the card. */
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

/** The state after the reader followed a link to a card. */
export function goneTo(state: CardState, card: CardId): CardState {
  return { ...state, trail: [...state.trail, card] };
}

/** The state after the reader went back to the card before. */
export function goneBack(state: CardState): CardState {
  return { ...state, trail: state.trail.slice(0, -1) };
}

/** Every card that may have to be shown. */
export function cardsOf({ opening, trail }: CardState): CardId[] {
  return [...new Set([...trail, ...opening.candidates])];
}

/** The written form by which choices are stored. */
export function chosenName(writtenAs: string): string {
  // The cut may have split a surrogate pair.
  return plainForm(writtenAs)
    .slice(0, LIMITS.name)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/**
 * Key of the decision that `next` replaces. A new answer for the same name at the same place replaces the old one, but
 * "I know this" and an answer about meaning stand side by side.
 */
export function replacedBy(next: Decision, { kept }: CardState): number | undefined {
  if (!kept || (kept.decision.type === 'known') !== (next.type === 'known')) return undefined;
  return kept.key;
}

/** The state after the answer to a decision. It shows the card that was decided on. */
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
    // If only the reach changed, the reader may have gone to another card meanwhile.
    ...(decision !== state.kept?.decision && startOf(decision.card)),
    kept: { decision, reach, key: reply.key },
    trouble: null,
    undone: false,
    ...NOTHING_ASKED,
  };
}

/** The state after the answer to undoing `kept`. If that succeeded, it is the state in which the card was opened. */
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

import type { CardId } from '../cards/identifiers.ts';
import type { FrameState, MentionedCard } from './frame-state.ts';

/** A card that the page mentions, with each frame that mentions it and the number of mentions there. */
export type ArticleCard = MentionedCard & {
  readonly frames: readonly { readonly frame: string; readonly mentions: number }[];
};

/** The states of all frames of a page, combined. */
export type PageReading = {
  readonly state: FrameState['state'];
  readonly reason: string | null;
  readonly pending: boolean;
  /** True if reading has stopped in any frame. */
  readonly stopped?: boolean;
  /** True if the top frame is being read; only then can the reading view follow its text. */
  readonly top: boolean;
  readonly cards: readonly ArticleCard[];
};

function joined(before: ArticleCard | undefined, card: MentionedCard, frame: string): ArticleCard {
  return {
    ...card,
    mentions: (before?.mentions ?? 0) + card.mentions,
    unsure: (before?.unsure ?? 0) + card.unsure,
    frames: [...(before?.frames ?? []), { frame, mentions: card.mentions }],
  };
}

/**
 * Combines the frames of a page: the top frame first, the others in the order given. Null if no frame has answered.
 * The page counts as being read if any of its frames is (for example an article in a frame of a page that is not an
 * article); otherwise the state of the top frame counts.
 */
export function mergeFrames(frames: Iterable<FrameState>): PageReading | null {
  const ordered = [...frames].sort((a, b) => Number(b.top) - Number(a.top));
  const first = ordered[0];
  if (!first) return null;
  const leading = ordered.find(frame => frame.state === 'reading') ?? first;
  const cards = new Map<CardId, ArticleCard>();
  for (const { frame, cards: counts } of ordered)
    for (const card of counts) cards.set(card.id, joined(cards.get(card.id), card, frame));
  return {
    state: leading.state,
    reason: leading.reason ?? null,
    pending: ordered.some(frame => frame.pending),
    ...(ordered.some(frame => frame.stopped) && { stopped: true }),
    top: first.top && first.state === 'reading',
    cards: [...cards.values()],
  };
}

/**
 * The frame in which the user's next jump to a card ends. Each frame cycles through its own mentions, so a card with
 * mentions in several frames goes to each for as many jumps as it has mentions there. `visit` counts from 0.
 */
export function frameOfVisit(card: ArticleCard, visit: number): string | null {
  const total = card.frames.reduce((sum, { mentions }) => sum + mentions, 0);
  let left = total === 0 ? 0 : visit % total;
  for (const { frame, mentions } of card.frames) {
    if (left < mentions) return frame;
    left -= mentions;
  }
  return card.frames[0]?.frame ?? null;
}

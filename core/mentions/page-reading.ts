import type { CardId } from '../cards/identifiers.ts';
import type { FrameState, MentionedCard } from './frame-state.ts';

/** A card that the page mentions, with the frames that do, each with its number of mentions. */
export type ArticleCard = MentionedCard & {
  readonly frames: readonly { readonly frame: string; readonly mentions: number }[];
};

/** All frames of the page taken together. */
export type PageReading = {
  readonly state: FrameState['state'];
  readonly reason: string | null;
  readonly pending: boolean;
  /** True where reading has stopped in any frame. */
  readonly stopped?: boolean;
  /** True where the top frame is read: its text can be followed. */
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
 * One page out of its frames, the top one first, the others as they came; null where no frame has answered.
 * A page is being read where any of its frames is (an article in a frame of a page that is none); else the top
 * frame's word counts.
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
 * The frame in which the reader's next jump to a card lands: each frame counts its own mentions and goes round, so
 * a card of several frames is given to each for as many jumps as it has mentions there. `visit` counts from 0.
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

import type { CardKind } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';

/** What one frame of the page says of itself. */
export type FrameReading = {
  readonly frame: string;
  readonly top: boolean;
  readonly state: 'reading' | 'not-article' | 'off' | 'failed';
  readonly reason?: string | undefined;
  /** True where reading has stopped, because the page had more text in a short time than an article has. */
  readonly stopped?: boolean | undefined;
  /** True while text of the frame waits for its mentions: that no card is named there is not known yet. */
  readonly pending?: boolean | undefined;
  readonly cards: readonly CardCount[];
};

type CardCount = {
  readonly id: CardId;
  readonly kind: CardKind;
  readonly title: string;
  readonly gist: string;
  readonly mentions: number;
  readonly unsure: number;
};

/** A card that the page mentions, with the frames that do, each with its number of mentions. */
export type ArticleCard = CardCount & {
  readonly frames: readonly { readonly frame: string; readonly mentions: number }[];
};

/** All frames of the page taken together. */
export type PageReading = {
  readonly state: FrameReading['state'];
  readonly reason: string | null;
  readonly pending: boolean;
  /** True where reading has stopped in any frame. */
  readonly stopped?: boolean;
  /** True where the top frame is read: its text can be followed. */
  readonly top: boolean;
  readonly cards: readonly ArticleCard[];
};

function joined(before: ArticleCard | undefined, card: CardCount, frame: string): ArticleCard {
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
export function mergeFrames(frames: Iterable<FrameReading>): PageReading | null {
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

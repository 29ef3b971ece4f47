import type { CardHead } from '../cards/card-head.ts';

/** A card that a frame mentions. `unsure` counts the mentions that may mean another card. */
export type MentionedCard = CardHead & { readonly mentions: number; readonly unsure: number };

/** What one frame of a page says of itself. */
export type FrameState = {
  /** Tells the frames of one tab apart; new with each document. */
  readonly frame: string;
  readonly top: boolean;
  /** `reading`, marked or being marked; `not-article`, nothing done; `off`, switched off here or everywhere. */
  readonly state: 'reading' | 'not-article' | 'off' | 'failed';
  /** Why nothing could be read, where `state` is `failed`. */
  readonly reason?: string | undefined;
  /** True where reading has stopped, because the page had more text in a short time than an article has. */
  readonly stopped?: boolean | undefined;
  /** True while text of the frame waits for its mentions: that no card is named there is not known yet. */
  readonly pending?: boolean | undefined;
  /** In the order of first mention. */
  readonly cards: readonly MentionedCard[];
  /** Frames inside this one that our script was loaded into: they listen from then on. */
  readonly within: number;
};

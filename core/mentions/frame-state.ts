import type { CardHead } from '../cards/card-head.ts';

/** A card that a frame mentions. `unsure` counts the mentions that may mean a different card. */
export type MentionedCard = CardHead & { readonly mentions: number; readonly unsure: number };

/** What one frame of a page reports about itself. */
export type FrameState = {
  /** Distinguishes the frames of one tab; new with each document. */
  readonly frame: string;
  readonly top: boolean;
  /** `reading`: marked or being marked; `not-article`: left alone; `off`: switched off on this site or everywhere. */
  readonly state: 'reading' | 'not-article' | 'off' | 'failed';
  /** Why nothing could be read, if `state` is `failed`. */
  readonly reason?: string | undefined;
  /** True if reading has stopped because the page added more text in a short time than an article has. */
  readonly stopped?: boolean | undefined;
  /** True while some text of the frame is waiting for its mentions, so that an empty list is not final yet. */
  readonly pending?: boolean | undefined;
  /** In the order of their first mentions. */
  readonly cards: readonly MentionedCard[];
  /** Number of frames inside this one that our script was loaded into; they are connected from then on. */
  readonly within: number;
};

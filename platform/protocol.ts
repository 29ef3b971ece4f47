/**
 * The contract between the parts of the extension: every message there is, one line each, parsed on receipt.
 * Requests go by `runtime.sendMessage`; text is read over a port; the popup talks to a page's frames over another.
 */
import * as v from 'valibot';
import { CARD_KINDS } from '#core/cards/card-kind.ts';
import { CardIdSchema } from '#core/cards/identifiers.ts';

/**
 * Port from a page's frame to the background: text goes out, mentions and cards come back. Not `sendMessage`: a page
 * that is left while it waits for an answer would be told of an error in its console (Firefox).
 */
export const READING_PORT = 'reading';

/** Port from the popup to all frames of a tab: what is marked comes back, and jumps go out. */
export const TAB_PORT = 'tab';

/** Text of one batch, in UTF-16 code units, above which a sender begins the next (measured: cost grows past 100 kB). */
export const BATCH_SIZE = 100_000;

/** Pieces of text that one batch may have: thousands of tiny ones would hold page and background up. */
export const MOST_PIECES = 400;

/** Whole cards asked for at once: an answer of some 100 kB. */
export const MOST_CARDS = 40;

/** Longest piece of text, in UTF-16 code units. */
export const LONGEST_PIECE = 60_000;

/** Longest language tag that is passed on, in UTF-16 code units: BCP 47's are shorter. */
export const LONGEST_LANGUAGE = 35;

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const BlockKey = v.pipe(v.number(), v.integer(), v.minValue(0));

const RequestNumber = v.pipe(v.number(), v.integer());

/** Page → background, on the reading port. */
export const PageMessageSchema = v.variant('type', [
  /** Blocks of text are to be read; answered. */
  v.strictObject({
    type: v.literal('read'),
    request: RequestNumber,
    language: v.pipe(v.string(), v.maxLength(LONGEST_LANGUAGE)),
    blocks: v.pipe(
      v.array(v.strictObject({ key: BlockKey, text: v.pipe(v.string(), v.maxLength(LONGEST_PIECE)) })),
      v.maxLength(MOST_PIECES),
    ),
  }),
  /** Whole cards are wanted, to have them ready when one is opened; answered. */
  v.strictObject({
    type: v.literal('cards'),
    request: RequestNumber,
    ids: v.pipe(v.array(CardIdSchema), v.maxLength(MOST_CARDS)),
  }),
  /** The cards that this frame shows marks of; the toolbar badge counts them. Not answered. */
  v.strictObject({ type: v.literal('marked'), ids: v.array(CardIdSchema) }),
]);

export type PageMessage = v.InferOutput<typeof PageMessageSchema>;

const CardHeadSchema = v.object({
  id: CardIdSchema,
  kind: v.picklist(CARD_KINDS),
  title: v.string(),
  gist: v.string(),
});

/** What a list shows of a card: kind, title and one line. */
export type CardHead = v.InferOutput<typeof CardHeadSchema>;

const MentionSchema = v.object({
  start: Offset,
  end: Offset,
  card: v.nullable(CardIdSchema),
  candidates: v.array(CardIdSchema),
});

/** Background → page, on the reading port: the answer to one request. */
export const PageReplySchema = v.object({
  request: v.number(),
  /** To `read`: the mentions of each block, and the heads of the cards they name. */
  read: v.nullable(
    v.object({
      revision: v.number(),
      blocks: v.array(v.object({ key: BlockKey, mentions: v.array(MentionSchema) })),
      cards: v.array(CardHeadSchema),
    }),
  ),
  /**
   * To `cards`: those that exist. Each is checked by the card's own schema where it is shown: a page's script does
   * without that code.
   */
  cards: v.nullable(v.array(v.unknown())),
  /** Why there is no answer: the reason of a StorageFailure. */
  reason: v.nullable(v.string()),
});

export type PageReply = v.InferOutput<typeof PageReplySchema>;

/** Requests to the background, answered once. */
export const RequestSchema = v.variant('type', [
  /** A page is about to show its first card: load the card's interface into the asking frame. */
  v.strictObject({ type: v.literal('load-card-view') }),
  /** Open the options page at a card, or at a new one with a title. */
  v.strictObject({
    type: v.literal('open-options'),
    card: v.optional(CardIdSchema),
    newTitle: v.optional(v.pipe(v.string(), v.maxLength(200))),
  }),
]);

export type Request = v.InferOutput<typeof RequestSchema>;

/** What the background answers to each request. A request whose part cannot work answers `null`. */
export type ReplyTo = {
  'load-card-view': boolean;
  'open-options': null;
};

/** Background → frames of the active tab: a keyboard command of the browser's own list. */
export const CommandSchema = v.object({
  type: v.literal('command'),
  command: v.picklist(['next-mention', 'previous-mention', 'open-card']),
});

export type Command = v.InferOutput<typeof CommandSchema>['command'];

/** Frame → popup, on the tab port, at once and after every change. */
export const FrameStateSchema = v.object({
  /** Tells the frames of one tab apart; new with each document. */
  frame: v.string(),
  top: v.boolean(),
  /** `reading`, marked or being marked; `not-article`, nothing done; `off`, switched off here or everywhere. */
  state: v.picklist(['reading', 'not-article', 'off', 'failed']),
  /** Why nothing could be read, where `state` is `failed`: the reason of a StorageFailure, say. */
  reason: v.optional(v.string()),
  /** True while text is being read: more cards may come. */
  pending: v.optional(v.boolean()),
  /** In the order of first mention. `unsure` counts the mentions that may mean another card. */
  cards: v.array(v.object({ ...CardHeadSchema.entries, mentions: v.number(), unsure: v.number() })),
});

export type FrameState = v.InferOutput<typeof FrameStateSchema>;

/** Popup → frame, on the tab port: go to the next mention of a card, counted from the last one visited. */
export const JumpSchema = v.object({ type: v.literal('jump'), frame: v.string(), card: CardIdSchema });

export type Jump = v.InferOutput<typeof JumpSchema>;

/**
 * The contract between the parts of the extension: every message there is, one line each, parsed on receipt.
 * Requests go by `runtime.sendMessage`; text is read over a port; the popup talks to a page's frames over another.
 */
import * as v from 'valibot';
import { CARD_KINDS } from '#core/cards/card-kind.ts';
import { CardIdSchema } from '#core/cards/identifiers.ts';

/** Port from a page's frame to the background: text goes out, mentions come back. */
export const READING_PORT = 'reading';

/** Port from the popup to all frames of a tab: what is marked comes back, and jumps go out. */
export const TAB_PORT = 'tab';

/** Text of one batch, in UTF-16 code units, above which a sender begins the next (measured: cost grows past 100 kB). */
export const BATCH_SIZE = 100_000;

/** Pieces of text that one batch may have: thousands of tiny ones would hold page and background up. */
export const MOST_PIECES = 400;

/** Longest piece of text, in UTF-16 code units. */
export const LONGEST_PIECE = 60_000;

/** Longest language tag that is passed on, in UTF-16 code units: BCP 47's are shorter. */
export const LONGEST_LANGUAGE = 35;

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const BlockKey = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Page → background, on the reading port: blocks of text to be read. */
export const ReadRequestSchema = v.strictObject({
  request: v.pipe(v.number(), v.integer()),
  language: v.pipe(v.string(), v.maxLength(LONGEST_LANGUAGE)),
  blocks: v.pipe(
    v.array(v.strictObject({ key: BlockKey, text: v.pipe(v.string(), v.maxLength(LONGEST_PIECE)) })),
    v.maxLength(MOST_PIECES),
  ),
});

export type ReadRequest = v.InferOutput<typeof ReadRequestSchema>;

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

/** Background → page, on the reading port: the mentions of each block, and the heads of the cards they name. */
export const ReadReplySchema = v.object({
  request: v.number(),
  /** Null where the glossary could not be read. */
  read: v.nullable(
    v.object({
      revision: v.number(),
      blocks: v.array(v.object({ key: BlockKey, mentions: v.array(MentionSchema) })),
      cards: v.array(CardHeadSchema),
    }),
  ),
  /** Why not: the reason of a StorageFailure. */
  reason: v.nullable(v.string()),
});

export type ReadReply = v.InferOutput<typeof ReadReplySchema>;

/** Requests to the background, answered once. */
export const RequestSchema = v.variant('type', [
  /** A page wants whole cards, to have them ready when one is opened. */
  v.strictObject({ type: v.literal('cards'), ids: v.pipe(v.array(CardIdSchema), v.maxLength(2_000)) }),
  /** A page is about to show its first card: load the card's interface into the asking frame. */
  v.strictObject({ type: v.literal('load-card-view') }),
  /** The ids of the cards that a frame shows marks of; the toolbar badge counts them. */
  v.strictObject({
    type: v.literal('marked-cards'),
    ids: v.pipe(v.array(CardIdSchema), v.maxLength(100_000)),
  }),
  /** Open the options page at a card, or at a new one with a title. */
  v.strictObject({
    type: v.literal('open-options'),
    card: v.optional(CardIdSchema),
    newTitle: v.optional(v.pipe(v.string(), v.maxLength(200))),
  }),
]);

export type Request = v.InferOutput<typeof RequestSchema>;

/** Whole cards. Each is checked by the card's own schema where it is shown: a page's script does without that code. */
export const CardsReplySchema = v.array(v.unknown());

/** What the background answers to each request. A request whose part cannot work answers `null`. */
export type ReplyTo = {
  cards: v.InferOutput<typeof CardsReplySchema>;
  'load-card-view': boolean;
  'marked-cards': null;
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

/**
 * The line between a card's place in the page (the host, a content script) and the frame of the extension's own in which
 * the card is drawn. It goes through the background, never through the page's window: see docs/security.md. What crosses
 * it are ids, sizes and moments; the text of a card never does. Parsed on receipt, on both sides.
 */
import * as v from 'valibot';
import { CardIdSchema } from '#core/cards/identifiers.ts';
import { parseArticleDate } from './parse-article-date.ts';
import { parseWhy } from './parse-why.ts';

/** Name of the ports of the line: host → background and frame → background. */
export const CARD_LINE = 'card';

/** The one page of the extension that a web page may hold in a frame. */
export const CARD_PAGE = '/card.html';

/** Longest written form that a card is opened with, in UTF-16 code units; what is longer is cut. */
export const LONGEST_FORM = 1_000;

/** Cards that one mark may mean, at most. */
export const MOST_CANDIDATES = 20;

/** Presses that come within so many ms after the card has appeared, or after something new covers it, do not count. */
export const UNREAD = 400;

/** Joins a host with its frame, once: 128 random bits in hexadecimal, in the frame's address and nowhere in the page. */
export const TokenSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

const WholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A length in CSS pixels. */
const Pixels = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(10_000));

/** First on a new line to the background: whom to join it with. */
export const JoinSchema = v.variant('type', [
  /** A host: with the frame that will come with this token. */
  v.strictObject({ type: v.literal('expect'), token: TokenSchema }),
  /** A frame: with the host that waits for it. */
  v.strictObject({ type: v.literal('claim'), token: TokenSchema }),
  /** A host: with a frame that it was joined with before; the background has slept since. */
  v.strictObject({ type: v.literal('rejoin'), token: TokenSchema, frame: WholeNumber }),
]);

/** Background → host: the line holds. `frame` is the browser's number of the card's frame. */
export const JoinedSchema = v.strictObject({ type: v.literal('joined'), frame: WholeNumber });

/** Background → frame: its host has called. */
export const CallSchema = v.strictObject({ type: v.literal('card-call'), token: TokenSchema });

/** When the article was published; null where that is not known. */
const Article = v.pipe(v.unknown(), v.transform(parseArticleDate));

const OpeningSchema = v.strictObject({
  /** Null where it is unsure which of the candidates is meant. */
  card: v.nullable(CardIdSchema),
  candidates: v.pipe(v.array(CardIdSchema), v.maxLength(MOST_CANDIDATES)),
  /** As the background sent them: the host passes them on, and the frame checks them. */
  why: v.pipe(v.unknown(), v.transform(parseWhy)),
  article: Article,
  writtenAs: v.pipe(v.string(), v.maxLength(LONGEST_FORM)),
  byKey: v.boolean(),
});

/** What a frame knows of the mark that a card is opened from. */
export type FrameOpening = v.InferOutput<typeof OpeningSchema>;

/** The same as the host sends it. */
export type SentOpening = v.InferInput<typeof OpeningSchema>;

/** Host → frame. `opening` counts the cards that were prepared in this document. */
export const HostMessageSchema = v.variant('type', [
  /** Fetch and draw this card. It is not to be seen yet. `room` is its greatest height. */
  v.strictObject({ type: v.literal('prepare'), opening: WholeNumber, what: OpeningSchema, room: Pixels }),
  /** The card that was prepared is to be seen from now on. */
  v.strictObject({ type: v.literal('open'), opening: WholeNumber }),
  v.strictObject({ type: v.literal('close') }),
  v.strictObject({ type: v.literal('pin') }),
  /** There is another height for the card now. */
  v.strictObject({ type: v.literal('room'), room: Pixels }),
  /** The article's day is known, or another. */
  v.strictObject({ type: v.literal('article'), article: Article }),
  /** Something new may stand above the card; `may` is false where nothing does any more. */
  v.strictObject({ type: v.literal('covered'), may: v.boolean() }),
]);

export type HostMessage = v.InferOutput<typeof HostMessageSchema>;

/** The same as the host sends it. */
export type SentHostMessage = v.InferInput<typeof HostMessageSchema>;

/** Frame → host. */
export const FrameMessageSchema = v.variant('type', [
  /** The card has been drawn, and would be so high; not to be seen yet where another one is open. */
  v.strictObject({
    type: v.literal('drawn'),
    opening: WholeNumber,
    height: Pixels,
    theme: v.picklist(['system', 'light', 'dark']),
  }),
  /** The card that was to be opened stands in the frame. */
  v.strictObject({ type: v.literal('shown'), opening: WholeNumber }),
  /** The open card has grown or shrunk. */
  v.strictObject({ type: v.literal('height'), height: Pixels }),
  /** The reader closed the card, or there is nothing to show. */
  v.strictObject({ type: v.literal('close'), opening: WholeNumber }),
  v.strictObject({ type: v.literal('pinned'), pinned: v.boolean() }),
  v.strictObject({ type: v.literal('pointer'), inside: v.boolean() }),
]);

export type FrameMessage = v.InferOutput<typeof FrameMessageSchema>;

/**
 * The messages between the host (the content script that places a card in the page) and the extension's frame that draws
 * the card. They go through the background, never through the page's window: see docs/security.md. They carry ids, sizes
 * and events, never the text of a card. Both sides parse them on receipt.
 */
import * as v from 'valibot';
import { CardIdSchema } from '#core/cards/identifiers.ts';
import { parseArticleDate } from './parse-article-date.ts';
import { parseWhy } from './parse-why.ts';

/** Name of the ports host → background and frame → background. */
export const CARD_LINE = 'card';

/** The only page of the extension that a web page may embed in a frame. */
export const CARD_PAGE = '/card.html';

/** Longest written form that a card is opened with, in UTF-16 code units; the rest is cut off. */
export const LONGEST_FORM = 1_000;

/** Candidates of one mark, at most. */
export const MOST_CANDIDATES = 20;

/** Presses within this many ms after the card appears, or after something new may cover it, are ignored. */
export const UNREAD = 400;

/** Connects a host with its frame, once: 128 random bits in hexadecimal, in the frame's address and nowhere in the page. */
export const TokenSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

const WholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A length in CSS pixels. */
const Pixels = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(10_000));

/** The first message on a new port to the background: which end to connect the sender with. */
export const JoinSchema = v.variant('type', [
  /** From a host: with the frame that will send this token. */
  v.strictObject({ type: v.literal('expect'), token: TokenSchema }),
  /** From a frame: with the host that is waiting for it. */
  v.strictObject({ type: v.literal('claim'), token: TokenSchema }),
  /** From a host: with a frame that it was connected with before the background was stopped. */
  v.strictObject({ type: v.literal('rejoin'), token: TokenSchema, frame: WholeNumber }),
]);

/** Background → host: the two are connected. `frame` is the browser's id of the card's frame. */
export const JoinedSchema = v.strictObject({ type: v.literal('joined'), frame: WholeNumber });

/** Background → frame: its host wants to connect again. */
export const CallSchema = v.strictObject({ type: v.literal('card-call'), token: TokenSchema });

/** When the article was published; null where that is unknown. */
const Article = v.pipe(v.unknown(), v.transform(parseArticleDate));

const OpeningSchema = v.strictObject({
  /** Null where it is uncertain which candidate is meant. */
  card: v.nullable(CardIdSchema),
  candidates: v.pipe(v.array(CardIdSchema), v.maxLength(MOST_CANDIDATES)),
  /** The reasons as the background sent them: the host passes them on, and the frame checks them. */
  why: v.pipe(v.unknown(), v.transform(parseWhy)),
  article: Article,
  writtenAs: v.pipe(v.string(), v.maxLength(LONGEST_FORM)),
  byKey: v.boolean(),
});

/** What a frame knows about the mark from which a card is opened. */
export type FrameOpening = v.InferOutput<typeof OpeningSchema>;

/** The same as the host sends it. */
export type SentOpening = v.InferInput<typeof OpeningSchema>;

/** Host → frame. `opening` counts the cards prepared in this document. */
export const HostMessageSchema = v.variant('type', [
  /** Fetch and draw this card, but do not show it yet. `room` is its maximum height. */
  v.strictObject({ type: v.literal('prepare'), opening: WholeNumber, what: OpeningSchema, room: Pixels }),
  /** Show the card that was prepared. */
  v.strictObject({ type: v.literal('open'), opening: WholeNumber }),
  v.strictObject({ type: v.literal('close') }),
  v.strictObject({ type: v.literal('pin') }),
  /** The card's maximum height has changed. */
  v.strictObject({ type: v.literal('room'), room: Pixels }),
  /** The article's date has become known, or has changed. */
  v.strictObject({ type: v.literal('article'), article: Article }),
  /** Something new may cover the card; `may` is false once nothing does. */
  v.strictObject({ type: v.literal('covered'), may: v.boolean() }),
]);

export type HostMessage = v.InferOutput<typeof HostMessageSchema>;

/** The same as the host sends it. */
export type SentHostMessage = v.InferInput<typeof HostMessageSchema>;

/** Frame → host. */
export const FrameMessageSchema = v.variant('type', [
  /** The card has been drawn and needs this height. It is not shown yet if another card is open. */
  v.strictObject({
    type: v.literal('drawn'),
    opening: WholeNumber,
    height: Pixels,
    theme: v.picklist(['system', 'light', 'dark']),
  }),
  /** The frame now shows the card that was to be opened. */
  v.strictObject({ type: v.literal('shown'), opening: WholeNumber }),
  /** The open card has grown or shrunk. */
  v.strictObject({ type: v.literal('height'), height: Pixels }),
  /** The reader closed the card, or there is nothing to show. */
  v.strictObject({ type: v.literal('close'), opening: WholeNumber }),
  v.strictObject({ type: v.literal('pinned'), pinned: v.boolean() }),
  v.strictObject({ type: v.literal('pointer'), inside: v.boolean() }),
]);

export type FrameMessage = v.InferOutput<typeof FrameMessageSchema>;

import * as v from 'valibot';
/**
 * The messages between a page's frame and the background on the reading port: text goes out, and mentions come back. Both
 * sides parse them on receipt.
 */
import type { CardHead } from '#core/cards/card-head.ts';
import { CARD_KINDS } from '#core/cards/card-kind.ts';
import { CardIdSchema } from '#core/cards/identifiers.ts';

/**
 * Port from a page's frame to the background. Not `sendMessage`: in Firefox, that logs an error in the page's console if
 * the reader leaves the page while it waits for an answer.
 */
export const READING_PORT = 'reading';

/** Size of a part, in UTF-16 code units, above which a sender starts the next (measured: cost grows beyond 100 kB). */
export const PART_SIZE = 100_000;

/** Pieces of text in one part, at most: thousands of tiny ones would block the page and the background. */
export const MOST_PIECES = 400;

/** Complete cards in one request, at most: an answer of some 100 kB. */
export const MOST_CARDS = 40;

/** Cards that a frame reports as marked, at most. */
export const MOST_MARKED = 2_000;

/** Longest piece of text, in UTF-16 code units. */
export const LONGEST_PIECE = 60_000;

/** Longest language tag that is passed on, in UTF-16 code units: BCP 47 tags are shorter. */
export const LONGEST_LANGUAGE = 35;

/** Longest headline and section name that are passed on, in UTF-16 code units. */
export const LONGEST_TITLE = 400;
export const LONGEST_SECTION = 80;

/** Cards named in other parts of a long article that one message lists, at most. */
export const MOST_NAMED = 200;

/** Candidates of one mention, and mentions in one piece of text, at most: a page paints far fewer. */
export const MOST_CANDIDATES = 50;
export const MOST_MENTIONS = 2_000;

/** Different cards, and different lists of reasons, in one answer, at most. */
export const MOST_HEADS = 20_000;

/** Longest title or gist in a list of cards, in UTF-16 code units: the card format allows no longer ones. */
export const LONGEST_LINE = 240;

/** Longest reason for a failure, in UTF-16 code units: all reasons are fixed words of ours. */
export const LONGEST_REASON = 100;
/**
 * Text that is read before the reader scrolls near it, in UTF-16 code units: longer than any article, so that the list of
 * cards covers all of it. Text beyond this is read when the reader scrolls near it.
 */
export const READ_AHEAD = 150_000;

/** Reason for an answer that exceeds the page's budget and so lacks some cards, or all mentions. */
export const OVER_BUDGET = 'over-budget';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const BlockKey = Offset;
const RequestNumber = v.pipe(v.number(), v.integer());

/** Bounds on the hints about a page's date: a hostile page could send any amount. */
const Hint = v.pipe(v.string(), v.maxLength(400));
const MOST_HINTS = 20;
const PiecesSchema = v.pipe(v.array(v.strictTuple([Hint, Hint])), v.maxLength(MOST_HINTS));

const DateHintsSchema = v.strictObject({
  jsonLd: v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.maxLength(MOST_HINTS)),
  metas: PiecesSchema,
  near: PiecesSchema,
  rest: PiecesSchema,
});

const ArticleSchema = v.strictObject({
  language: v.pipe(v.string(), v.maxLength(LONGEST_LANGUAGE)),
  title: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TITLE))),
  section: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_SECTION))),
  dates: v.optional(DateHintsSchema),
});

/** A page's description of its article. */
export type ArticleAbout = v.InferOutput<typeof ArticleSchema>;

/** Page → background, on the reading port. */
export const PageMessageSchema = v.variant('type', [
  /**
   * Requests the mentions in a part of the article: the whole part, since the meaning of a name depends on the rest.
   * `named` are cards that other parts name in full. The background stores nothing about a page, so that the browser may
   * stop it at any time. Answered.
   */
  v.strictObject({
    type: v.literal('read'),
    request: RequestNumber,
    article: ArticleSchema,
    named: v.pipe(v.array(CardIdSchema), v.maxLength(MOST_NAMED)),
    blocks: v.pipe(
      v.array(v.strictObject({ key: BlockKey, text: v.pipe(v.string(), v.maxLength(LONGEST_PIECE)) })),
      v.maxLength(MOST_PIECES),
    ),
  }),
  /** The cards that are marked in this frame; the toolbar badge counts them. Not answered. */
  v.strictObject({ type: v.literal('marked'), ids: v.pipe(v.array(CardIdSchema), v.maxLength(MOST_MARKED)) }),
]);

export type PageMessage = v.InferOutput<typeof PageMessageSchema>;

const Line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));

export const CardHeadSchema = v.object({
  id: CardIdSchema,
  kind: v.picklist(CARD_KINDS),
  title: Line,
  gist: v.optional(Line),
}) satisfies v.GenericSchema<unknown, CardHead>;

const MentionSchema = v.object({
  start: Offset,
  end: Offset,
  card: v.nullable(CardIdSchema),
  candidates: v.pipe(v.array(CardIdSchema), v.maxLength(MOST_CANDIDATES)),
  /** True for a full name, which introduces the card in the article. */
  full: v.optional(v.boolean()),
  /** True if the reader has marked the card as known: the mention is not painted. */
  known: v.optional(v.boolean()),
  /** Index into the answer's `reasons`. */
  why: v.number(),
});

/** Background → page, on the reading port: the answer to one request. */
export const PageReplySchema = v.object({
  request: v.number(),
  /** The mentions of each block, and the heads of their candidate cards. */
  read: v.nullable(
    v.object({
      revision: v.number(),
      blocks: v.pipe(
        v.array(
          v.object({
            key: BlockKey,
            mentions: v.pipe(v.array(MentionSchema), v.maxLength(MOST_MENTIONS)),
          }),
        ),
        v.maxLength(MOST_PIECES),
      ),
      cards: v.pipe(v.array(CardHeadSchema), v.maxLength(MOST_HEADS)),
      /** The article's date as the background determined it: an `ArticleDay`, unchecked as the reasons are. */
      article: v.unknown(),
      /**
       * The different lists of reasons (`Why[]`). The code that shows them checks them, so that the script of every page
       * does not need to.
       */
      reasons: v.pipe(v.array(v.unknown()), v.maxLength(MOST_HEADS)),
    }),
  ),
  /** Why there is no answer or only a partial one: the reason of a StorageFailure, or OVER_BUDGET. */
  reason: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_REASON))),
});

export type PageReply = v.InferOutput<typeof PageReplySchema>;

/**
 * Background → page, on the reading port, at once for each request and every {@link BEAT} ms until the answer: the number
 * of the request that the background is working on.
 */
export const HeardSchema = RequestNumber;

/** Pause between two of these heartbeats, in ms. */
export const BEAT = 500;

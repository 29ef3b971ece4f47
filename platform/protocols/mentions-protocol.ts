import * as v from 'valibot';
/**
 * What a page's frame and the background say to each other on the reading port: text goes out, and mentions come
 * back. Parsed on receipt, on both sides.
 */
import type { CardHead } from '#core/cards/card-head.ts';
import { CARD_KINDS } from '#core/cards/card-kind.ts';
import { CardIdSchema } from '#core/cards/identifiers.ts';

/**
 * Port from a page's frame to the background. Not `sendMessage`: a page that is left while it waits for an answer would
 * be told of an error in its console (Firefox).
 */
export const READING_PORT = 'reading';

/** Text of one part, in UTF-16 code units, above which a sender begins the next (measured: cost grows past 100 kB). */
export const PART_SIZE = 100_000;

/** Pieces of text that one part may have: thousands of tiny ones would hold page and background up. */
export const MOST_PIECES = 400;

/** Whole cards asked for at once: an answer of some 100 kB. */
export const MOST_CARDS = 40;

/** Cards that a frame tells of as marked, at most. */
export const MOST_MARKED = 2_000;

/** Longest piece of text, in UTF-16 code units. */
export const LONGEST_PIECE = 60_000;

/** Longest language tag that is passed on, in UTF-16 code units: BCP 47's are shorter. */
export const LONGEST_LANGUAGE = 35;

/** Longest headline and longest name of a section that are passed on, in UTF-16 code units. */
export const LONGEST_TITLE = 400;
export const LONGEST_SECTION = 80;

/** Cards that are told to be named elsewhere in a long article, at most. */
export const MOST_NAMED = 200;

/** Cards that one mention may mean, and mentions in one piece of text, at most: a page draws far fewer. */
export const MOST_CANDIDATES = 50;
export const MOST_MENTIONS = 2_000;

/** Different cards in one answer, and different lists of reasons, at most. */
export const MOST_HEADS = 20_000;

/** Longest line of a card that a list shows, in UTF-16 code units: titles and gists are no longer. */
export const LONGEST_LINE = 240;

/** Longest reason why something did not work, in UTF-16 code units: they are words of our own. */
export const LONGEST_REASON = 100;
/**
 * Text that a document has read before the reader comes near it, in UTF-16 code units: longer than any article, so that
 * the list of cards is that of the whole. What is beyond is read when it comes near.
 */
export const READ_AHEAD = 150_000;

/** Reason of an answer that leaves out what is over the page's budget: some of its cards, or all of its text. */
export const OVER_BUDGET = 'over-budget';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const BlockKey = Offset;
const RequestNumber = v.pipe(v.number(), v.integer());

/** What the page says of its date, at most: a hostile one could send any amount. */
const Hint = v.pipe(v.string(), v.maxLength(200));
const MOST_HINTS = 12;

const DateHintsSchema = v.strictObject({
  jsonLd: v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.maxLength(MOST_HINTS)),
  metas: v.pipe(v.array(v.strictTuple([Hint, Hint])), v.maxLength(MOST_HINTS)),
  times: v.pipe(
    v.array(
      v.strictObject({
        datetime: Hint,
        text: Hint,
        published: v.boolean(),
        place: v.picklist(['headline', 'article', 'page']),
      }),
    ),
    v.maxLength(MOST_HINTS),
  ),
  lines: v.pipe(v.array(Hint), v.maxLength(MOST_HINTS)),
});

const ArticleSchema = v.strictObject({
  language: v.pipe(v.string(), v.maxLength(LONGEST_LANGUAGE)),
  title: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TITLE))),
  section: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_SECTION))),
  dates: v.optional(DateHintsSchema),
});

/** What a page says of its article. */
export type ArticleAbout = v.InferOutput<typeof ArticleSchema>;

/** Page → background, on the reading port. */
export const PageMessageSchema = v.variant('type', [
  /**
   * A part of the article is to be read, all of it: what a name means depends on the rest. `named` are cards that other
   * parts name in full. The background keeps nothing of a page, so that it may be put to sleep at any time. Answered.
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
  /** The cards that this frame shows marks of; the toolbar badge counts them. Not answered. */
  v.strictObject({ type: v.literal('marked'), ids: v.pipe(v.array(CardIdSchema), v.maxLength(MOST_MARKED)) }),
]);

export type PageMessage = v.InferOutput<typeof PageMessageSchema>;

const Line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));

export const CardHeadSchema = v.object({
  id: CardIdSchema,
  kind: v.picklist(CARD_KINDS),
  title: Line,
  gist: Line,
}) satisfies v.GenericSchema<unknown, CardHead>;

const MentionSchema = v.object({
  start: Offset,
  end: Offset,
  card: v.nullable(CardIdSchema),
  candidates: v.pipe(v.array(CardIdSchema), v.maxLength(MOST_CANDIDATES)),
  /** True where it is a full name, by which the card is introduced to the article. */
  full: v.optional(v.boolean()),
  /** True where the reader knows the card: it is not drawn. */
  known: v.optional(v.boolean()),
  /** Its place in the answer's `reasons`. */
  why: v.number(),
});

/** Background → page, on the reading port: the answer to one request. */
export const PageReplySchema = v.object({
  request: v.number(),
  /** To `read`: the mentions of each block, and the heads of the cards they name. */
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
      /** The article's date as the background understands it: an `ArticleDate` or null, unchecked as the reasons are. */
      article: v.unknown(),
      /**
       * Lists of reasons (`Why[]`), each as often as it occurs once. They are checked where they are shown: a page's
       * script does without that code.
       */
      reasons: v.pipe(v.array(v.unknown()), v.maxLength(MOST_HEADS)),
    }),
  ),
  /** Why there is no answer, or not a whole one: the reason of a StorageFailure, or OVER_BUDGET. */
  reason: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_REASON))),
});

export type PageReply = v.InferOutput<typeof PageReplySchema>;

/**
 * Background → page, on the reading port, at once for each question and every {@link BEAT} ms until it is answered: the
 * number of a question that is being worked on.
 */
export const HeardSchema = RequestNumber;

/** Pause between two signs of life of the background that works on a question, in ms. */
export const BEAT = 500;

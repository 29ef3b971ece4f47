/**
 * The messages between a page's top frame and the reading view, on their own port. Both sides parse them on receipt: a
 * content script deserves no more trust than its page.
 */

import * as v from 'valibot';
import { CardIdSchema } from '#core/cards/identifiers.ts';
import type { PageToView } from '#core/reading-view/page-text.ts';
import { LONGEST_LANGUAGE, LONGEST_TITLE } from './mentions-protocol.ts';
import { ArticleDaySchema } from './parse-article-date.ts';

/** Port from the reading view to a tab's top frame. */
export const READING_VIEW_PORT = 'reading-view';

/** Bounds on what the messages say about one page. Text lengths in UTF-16 code units. */
export const VIEW_LIMITS = {
  blocks: 3_000,
  /** Blocks in one message, at most: more go in several messages, between which the page can do other work. */
  blocksAtOnce: 150,
  blockText: 20_000,
  mentionsInBlock: 200,
  candidates: 20,
  address: 4_000,
} as const;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const BlockIndex = v.pipe(Count, v.maxValue(VIEW_LIMITS.blocks - 1));
const Offset = v.pipe(Count, v.maxValue(VIEW_LIMITS.blockText));

const MentionSchema = v.pipe(
  v.strictObject({
    start: Offset,
    end: Offset,
    card: v.nullable(CardIdSchema),
    candidates: v.pipe(v.array(CardIdSchema), v.maxLength(VIEW_LIMITS.candidates)),
  }),
  v.check(({ start, end }) => start < end),
);

const BlockSchema = v.strictObject({
  index: BlockIndex,
  heading: v.pipe(Count, v.maxValue(6)),
  text: v.pipe(v.string(), v.maxLength(VIEW_LIMITS.blockText)),
  mentions: v.pipe(v.array(MentionSchema), v.maxLength(VIEW_LIMITS.mentionsInBlock)),
});

const ArticleSchema = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  language: v.pipe(v.string(), v.maxLength(LONGEST_LANGUAGE)),
  address: v.pipe(v.string(), v.maxLength(VIEW_LIMITS.address)),
  date: v.nullable(ArticleDaySchema),
});

/** Page → reading view. */
export const PageToViewSchema = v.variant('type', [
  v.strictObject({ type: v.literal('article'), reading: Count, article: ArticleSchema }),
  v.strictObject({
    type: v.literal('blocks'),
    reading: Count,
    blocks: v.pipe(v.array(BlockSchema), v.maxLength(VIEW_LIMITS.blocksAtOnce)),
  }),
  v.strictObject({ type: v.literal('end'), reading: Count, whole: v.boolean() }),
  v.strictObject({ type: v.literal('lead'), reading: Count, block: v.nullable(BlockIndex) }),
]) satisfies v.GenericSchema<unknown, PageToView>;

/** Reading view → page. */
export const ViewToPageSchema = v.variant('type', [
  /** Send the text again: the page has changed, as its tab port reported. */
  v.strictObject({ type: v.literal('read') }),
  /** Scroll to the mention that begins at `start`, or to the block where there is none. */
  v.strictObject({
    type: v.literal('jump'),
    reading: Count,
    block: BlockIndex,
    start: v.nullable(Offset),
  }),
]);

export type ViewToPage = v.InferOutput<typeof ViewToPageSchema>;

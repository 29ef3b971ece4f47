/**
 * The messages between the parts of the extension. All are parsed on receipt. Requests go through `runtime.sendMessage`;
 * the popup has a port to a page's frames; text and mentions go through another port (mentions-protocol.ts).
 */

import * as v from 'valibot';
import type { Card } from '#core/cards/card.ts';
import { CardIdSchema } from '#core/cards/identifiers.ts';
import { LONGEST_NAME } from '#core/cards/limits.ts';
import type { CardChanges } from '#core/cards/line-hashes.ts';
import { DaySchema, PartialDateSchema } from '#core/cards/partial-date.ts';
import type { MapDrawing } from '#core/map/map-drawing.ts';
import type { FrameState } from '#core/mentions/frame-state.ts';
import type { PackNote } from '#core/packs/pack.ts';
import {
  CardHeadSchema,
  LONGEST_LINE,
  LONGEST_REASON,
  MOST_CARDS,
  MOST_MARKED,
} from './mentions-protocol.ts';

/** Port from the popup to all frames of a tab: jumps go out, and the frames report what is marked. */
export const TAB_PORT = 'tab';

/** The reason for a failure, for example that of a StorageFailure. */
const Reason = v.pipe(v.string(), v.maxLength(LONGEST_REASON));

/** Two numbers of up to ten digits. */
const FrameKey = v.pipe(v.string(), v.maxLength(21));

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const ChosenName = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_NAME));

/** The reader's decision on a card in a page. The background gets the article and the site from the sender. */
export const DecisionSchema = v.variant('type', [
  v.strictObject({ type: v.literal('means'), name: ChosenName, card: CardIdSchema }),
  v.strictObject({ type: v.literal('not-this'), name: v.optional(ChosenName), card: CardIdSchema }),
  v.strictObject({ type: v.literal('known'), card: CardIdSchema }),
]);

export type Decision = v.InferOutput<typeof DecisionSchema>;

/** The scope of a decision: the article in which it is made, its site, or all pages. */
export const DECISION_REACHES = ['article', 'site', 'always'] as const;

export type DecisionReach = (typeof DECISION_REACHES)[number];

/** Requests to the background, each answered once. */
export const RequestSchema = v.variant('type', [
  /** Load the hover script: the document is about to show its first card. */
  v.strictObject({ type: v.literal('load-hover') }),
  /** Send complete cards to a card's frame. */
  v.strictObject({ type: v.literal('cards'), ids: v.pipe(v.array(CardIdSchema), v.maxLength(MOST_CARDS)) }),
  /** Load the script that looks into frames into the asking frame: it has visible frames of its own origin. */
  v.strictObject({ type: v.literal('find-frames') }),
  /**
   * Load the script of every page into a frame that contains text: the asking frame, or a frame of the same tab whose id
   * the browser has given to our script in the parent document.
   */
  v.strictObject({ type: v.literal('read-frame'), frame: v.optional(Count) }),
  /** Open the options page at a card, or at a new one with a title. */
  v.strictObject({
    type: v.literal('open-options'),
    card: v.optional(CardIdSchema),
    newTitle: v.optional(v.pipe(v.string(), v.maxLength(200))),
  }),
  /** Store the reader's decision on a card in a page; it replaces an earlier decision if `replaces` has its key. */
  v.strictObject({
    type: v.literal('decide'),
    decision: DecisionSchema,
    reach: v.picklist(DECISION_REACHES),
    replaces: v.optional(v.number()),
  }),
  /** Remove a decision. */
  v.strictObject({ type: v.literal('undecide'), key: v.number() }),
  /** Set the date of the article as the reader gives it; null removes it. Our own pages name the article's tab. */
  v.strictObject({
    type: v.literal('set-date'),
    date: v.nullable(PartialDateSchema),
    tab: v.optional(Count),
  }),
  /** From the popup: read further in a tab, beyond the amount of text that an article may have. */
  v.strictObject({ type: v.literal('read-on'), tab: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** Send the map of a card that has a place. */
  v.strictObject({ type: v.literal('map'), card: CardIdSchema }),
  /** A card is on the screen: record that it is read, and answer with what has changed in it. */
  v.strictObject({ type: v.literal('card-shown'), card: CardIdSchema }),
  /** One of our own pages opens: check that the glossary is complete, and restore what can be restored. */
  v.strictObject({ type: v.literal('check-glossary') }),
  /** Delete a database that cannot be opened, as the reader asks, and start a new one. */
  v.strictObject({ type: v.literal('start-anew') }),
]);

export type BackgroundRequest = v.InferOutput<typeof RequestSchema>;

export const DecisionReplySchema = v.variant('ok', [
  /** `key` names the stored choice. */
  v.object({ ok: v.literal(true), key: v.number() }),
  /** `private-window`: only `always` is allowed there. `no-address`: the page has no address that can be stored. */
  v.object({ ok: v.literal(false), reason: Reason }),
]);

export type DecisionReply = v.InferOutput<typeof DecisionReplySchema>;

export const SetDateReplySchema = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  /** The same reasons as for a decision. */
  v.object({ ok: v.literal(false), reason: Reason }),
]);

export type SetDateReply = v.InferOutput<typeof SetDateReplySchema>;

/** Whether the glossary's database can be used, and if not, the StorageFailure. */
export const GlossaryCheckSchema = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({
    ok: v.literal(false),
    reason: Reason,
    /** The browser's message. */
    detail: v.pipe(v.string(), v.maxLength(10_000)),
  }),
]);

export type GlossaryCheck = v.InferOutput<typeof GlossaryCheckSchema>;

/** Lines of a card, at most: more than its statements and names together. */
const MOST_LINES = 2_000;

/** What has changed in a card since it was last read; null where nothing has, or where reads are not stored. */
export const CardChangesSchema = v.nullable(
  v.object({
    since: DaySchema,
    lines: v.pipe(v.array(v.pipe(v.number(), v.safeInteger())), v.maxLength(MOST_LINES)),
  }),
);

/** A complete card for the frame that shows it, with its pack's title and date. */
export type SentCard = { readonly card: Card; readonly pack: PackNote | null };

/** The card itself is parsed separately (`parse-card.ts`). */
export const SentCardSchema = v.object({
  card: v.unknown(),
  pack: v.nullable(
    v.object({
      title: v.pipe(v.string(), v.maxLength(LONGEST_LINE)),
      checkedUntil: v.nullable(PartialDateSchema),
    }),
  ),
});

/** The background's answer to each request. The answer is `null` if the request is refused or cannot be carried out. */
export type ReplyTo = {
  'load-hover': boolean;
  cards: readonly SentCard[];
  /** True once the script runs there. */
  'find-frames': boolean;
  'read-frame': boolean;
  'open-options': null;
  decide: DecisionReply;
  undecide: DecisionReply;
  'set-date': SetDateReply;
  'read-on': boolean;
  map: MapDrawing | null;
  'card-shown': CardChanges | null;
  'check-glossary': GlossaryCheck | null;
  'start-anew': GlossaryCheck | null;
};

/** Background → frames of the active tab: one of the extension's keyboard commands. */
export const CommandSchema = v.object({
  type: v.literal('command'),
  command: v.picklist(['next-mention', 'previous-mention', 'open-card']),
});

export type Command = v.InferOutput<typeof CommandSchema>['command'];

/** Frame → popup, on the tab port: on connecting and after every change. */
export const FrameStateSchema = v.object({
  frame: FrameKey,
  top: v.boolean(),
  state: v.picklist(['reading', 'not-article', 'off', 'failed']),
  reason: v.optional(Reason),
  stopped: v.optional(v.boolean()),
  pending: v.optional(v.boolean()),
  cards: v.pipe(
    v.array(v.object({ ...CardHeadSchema.entries, mentions: Count, unsure: Count })),
    v.maxLength(MOST_MARKED),
  ),
  within: Count,
}) satisfies v.GenericSchema<unknown, FrameState>;

/**
 * Popup → frame, on the tab port: go to the next mention of a card after the last one visited; or (without a card) read
 * further, as the background now allows.
 */
export const JumpSchema = v.object({
  type: v.picklist(['jump', 'read-on']),
  frame: FrameKey,
  card: v.optional(CardIdSchema),
});

export type Jump = v.InferOutput<typeof JumpSchema>;

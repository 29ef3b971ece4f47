/**
 * The contract between the parts of the extension: every message there is, one line each, parsed on receipt.
 * Requests go by `runtime.sendMessage`; the popup talks to a page's frames over a port; text is read over another
 * (reading-protocol.ts).
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

/** Port from the popup to all frames of a tab: what is marked comes back, and jumps go out. */
export const TAB_PORT = 'tab';

/** Why something did not work: the reason of a StorageFailure, say. */
const Reason = v.pipe(v.string(), v.maxLength(LONGEST_REASON));

/** Two numbers of up to ten digits. */
const FrameKey = v.pipe(v.string(), v.maxLength(21));

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const ChosenName = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_NAME));

/** What the reader decides on a card in a page; how far it reaches, the background knows from where it comes. */
export const DecisionSchema = v.variant('type', [
  v.strictObject({ type: v.literal('means'), name: ChosenName, card: CardIdSchema }),
  v.strictObject({ type: v.literal('not-this'), name: v.optional(ChosenName), card: CardIdSchema }),
  v.strictObject({ type: v.literal('known'), card: CardIdSchema }),
]);

export type Decision = v.InferOutput<typeof DecisionSchema>;

/** How far a decision reaches: the article it is made in, its site, or everything. */
export const DECISION_REACHES = ['article', 'site', 'always'] as const;

export type DecisionReach = (typeof DECISION_REACHES)[number];

/** Requests to the background, answered once. */
export const RequestSchema = v.variant('type', [
  /** A document is about to show its first card: load what holds the card's place into it. */
  v.strictObject({ type: v.literal('load-hover') }),
  /** A card's frame wants whole cards. */
  v.strictObject({ type: v.literal('cards'), ids: v.pipe(v.array(CardIdSchema), v.maxLength(MOST_CARDS)) }),
  /** A page has frames of its own origin in view: load the script that looks into them into the asking frame. */
  v.strictObject({ type: v.literal('find-frames') }),
  /**
   * A frame holds text: load the page's script into it. It is the asking frame itself, or one of the same tab that the
   * browser has named to our script in the page around it.
   */
  v.strictObject({ type: v.literal('read-frame'), frame: v.optional(Count) }),
  /** Open the options page at a card, or at a new one with a title. */
  v.strictObject({
    type: v.literal('open-options'),
    card: v.optional(CardIdSchema),
    newTitle: v.optional(v.pipe(v.string(), v.maxLength(200))),
  }),
  /** The reader decided something on a card in a page; in place of an earlier decision where `replaces` names one. */
  v.strictObject({
    type: v.literal('decide'),
    decision: DecisionSchema,
    reach: v.picklist(DECISION_REACHES),
    replaces: v.optional(v.number()),
  }),
  /** A decision is taken back. */
  v.strictObject({ type: v.literal('undecide'), key: v.number() }),
  /** The reader says when the article was published; null takes that back. Our own windows name the tab that it is in. */
  v.strictObject({
    type: v.literal('set-date'),
    date: v.nullable(PartialDateSchema),
    tab: v.optional(Count),
  }),
  /** From the popup: what stands in a tab is read on, though it has had more text than an article has. */
  v.strictObject({ type: v.literal('read-on'), tab: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** A card with a place is shown: its map is wanted. */
  v.strictObject({ type: v.literal('map'), card: CardIdSchema }),
  /** A card is on the screen, and so counts as read: what is news in it is wanted. */
  v.strictObject({ type: v.literal('card-shown'), card: CardIdSchema }),
  /** A window of our own opens: look whether the glossary is as it was left, and bring back what can be. */
  v.strictObject({ type: v.literal('check-glossary') }),
  /** The reader gives up what is left of a database that cannot be opened. */
  v.strictObject({ type: v.literal('start-anew') }),
]);

export type BackgroundRequest = v.InferOutput<typeof RequestSchema>;

export const DecisionReplySchema = v.variant('ok', [
  /** `key` names the stored choice. */
  v.object({ ok: v.literal(true), key: v.number() }),
  /** `private-window`: there only `always` is kept. `no-address`: the page has none that could be remembered. */
  v.object({ ok: v.literal(false), reason: Reason }),
]);

export type DecisionReply = v.InferOutput<typeof DecisionReplySchema>;

export const SetDateReplySchema = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  /** As for a decision. */
  v.object({ ok: v.literal(false), reason: Reason }),
]);

export type SetDateReply = v.InferOutput<typeof SetDateReplySchema>;

/** Whether the glossary's database can be used; where it cannot, why: a StorageFailure. */
export const GlossaryCheckSchema = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({
    ok: v.literal(false),
    reason: Reason,
    /** In the browser's own words. */
    detail: v.pipe(v.string(), v.maxLength(10_000)),
  }),
]);

export type GlossaryCheck = v.InferOutput<typeof GlossaryCheckSchema>;

/** Lines that a card may have: more than its statements and names. */
const MOST_LINES = 2_000;

/** What is news in a card since it was last read; null where nothing is, or where nothing is kept of reading. */
export const CardChangesSchema = v.nullable(
  v.object({
    since: DaySchema,
    lines: v.pipe(v.array(v.pipe(v.number(), v.safeInteger())), v.maxLength(MOST_LINES)),
  }),
);

/** A whole card on its way to the frame that shows it, with what its pack says of itself. */
export type SentCard = { readonly card: Card; readonly pack: PackNote | null };

/** The card itself is parsed as cards are (`parse-card.ts`). */
export const SentCardSchema = v.object({
  card: v.unknown(),
  pack: v.nullable(
    v.object({ title: v.pipe(v.string(), v.maxLength(LONGEST_LINE)), checkedUntil: PartialDateSchema }),
  ),
});

/** What the background answers to each request. A request whose part cannot work answers `null`. */
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

/** Background → frames of the active tab: a keyboard command of the browser's own list. */
export const CommandSchema = v.object({
  type: v.literal('command'),
  command: v.picklist(['next-mention', 'previous-mention', 'open-card']),
});

export type Command = v.InferOutput<typeof CommandSchema>['command'];

/** Frame → popup, on the tab port, at once and after every change. */
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
 * Popup → frame, on the tab port: go to the next mention of a card, counted from the last one visited; or (without a
 * card) read on, as the background now allows.
 */
export const JumpSchema = v.object({
  type: v.picklist(['jump', 'read-on']),
  frame: FrameKey,
  card: v.optional(CardIdSchema),
});

export type Jump = v.InferOutput<typeof JumpSchema>;

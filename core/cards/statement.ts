import * as v from 'valibot';
import { CardIdSchema } from './identifiers.ts';
import { problemMessage } from './issue.ts';
import { LIMITS } from './limits.ts';
import { DaySchema, type PartialDate, PartialDateSchema } from './partial-date.ts';
import { STATEMENT_KINDS, STATEMENT_TRAITS } from './statement-kinds.ts';
import { line } from './text.ts';

const SourceIds = v.pipe(v.array(line('source-id', LIMITS.id)), v.maxLength(LIMITS.sources));

export const SourceCheckSchema = v.strictObject({
  /** Id of one of the sources of the same line. */
  source: line('source-id', LIMITS.id),
  /** The day on which someone compared the line with it. */
  on: DaySchema,
});

/** A record that someone compared one line with one of its sources, and found there what the line cites it for. */
export type SourceCheck = v.InferOutput<typeof SourceCheckSchema>;

const Checks = v.optional(v.pipe(v.array(SourceCheckSchema), v.maxLength(LIMITS.sources)));

/** True if each check is for one of the line's own sources, and there is at most one for each. */
function checksItsSources({
  sources,
  checks = [],
}: {
  readonly sources: readonly string[];
  readonly checks?: readonly SourceCheck[] | undefined;
}): boolean {
  const checked = checks.map(({ source }) => source);
  return checked.every(id => sources.includes(id)) && new Set(checked).size === checked.length;
}

const CHECKS_ITS_SOURCES = problemMessage('checks-of-own-sources');

/** What one card can be to another, read as "this card … the other card". */
export const RELATION_TYPES = [
  'leads',
  'member-of',
  'part-of',
  'capital-of',
  'located-in',
  'party-to',
  'ally-of',
  'opposed-to',
  'successor-of',
  'predecessor-of',
  'recognises',
  'controls',
  'mediates',
  'took-place-in',
  'speaks-for',
  'appointed-by',
  'related-to',
] as const;

const RelationSchema = v.strictObject({
  type: v.picklist(RELATION_TYPES),
  card: CardIdSchema,
  /** The side that this card is on in that relation, if there are sides. */
  side: v.optional(line('side', LIMITS.side)),
});

/** The part of a statement that points to another card. */
export type Relation = v.InferOutput<typeof RelationSchema>;

const DisputeSchema = v.pipe(
  v.strictObject({
    /** Who says otherwise. */
    by: line('disputing-side', LIMITS.side),
    /** What that side says. */
    text: line('disputing-statement', LIMITS.statement),
    sources: SourceIds,
    checks: Checks,
  }),
  v.check(s => checksItsSources(s), CHECKS_ITS_SOURCES),
);

/** What a side says against a statement, with its sources. */
export type Dispute = v.InferOutput<typeof DisputeSchema>;

const StatementFields = v.strictObject({
  kind: v.picklist(STATEMENT_KINDS),
  text: line('statement', LIMITS.statement),
  /** The one date of something that happened; excludes `from` and `to`. */
  at: v.optional(PartialDateSchema),
  /** First date on which it applied; if missing, it is open towards the past. */
  from: v.optional(PartialDateSchema),
  /** Last date on which it applied; if missing, it is open towards the future. */
  to: v.optional(PartialDateSchema),
  /**
   * The earliest date for which the sources say that it applied, if its beginning is not known; excludes `at` and
   * `from`. It may have begun long before.
   */
  knownSince: v.optional(PartialDateSchema),
  /** The latest date for which the sources say that it applied, if its end is not known. */
  asOf: v.optional(PartialDateSchema),
  /** True if the dates are approximate ("about 1992"). */
  about: v.optional(v.boolean()),
  /** True if it was the end of what the card is about: a death, a dissolution. */
  ends: v.optional(v.boolean()),
  /** True if it leads the card on the days on which it applied: "President of Azerbaijan". */
  headline: v.optional(v.boolean()),
  relation: v.optional(RelationSchema),
  sources: SourceIds,
  checks: Checks,
  disputedBy: v.optional(v.pipe(v.array(DisputeSchema), v.maxLength(LIMITS.disputes))),
});

/** False if the last date is earlier than the first; both only as precisely as the last is known. */
function isSpan(first: PartialDate | undefined, last: PartialDate | undefined): boolean {
  return first === undefined || last === undefined || first.slice(0, last.length) <= last;
}

export const StatementSchema = v.pipe(
  StatementFields,
  v.check(
    s => s.at === undefined || (s.from === undefined && s.to === undefined),
    problemMessage('date-and-span'),
  ),
  v.forward(
    v.check(
      s => s.knownSince === undefined || (s.at === undefined && s.from === undefined),
      problemMessage('known-since-and-beginning'),
    ),
    ['knownSince'],
  ),
  v.forward(
    v.check(s => isSpan(s.from ?? s.knownSince, s.to), problemMessage('span-backwards')),
    ['to'],
  ),
  v.check(
    s => STATEMENT_TRAITS[s.kind].hasRelation === (s.relation !== undefined),
    problemMessage('relation-without-card'),
  ),
  v.check(s => !s.ends || STATEMENT_TRAITS[s.kind].mayEnd, problemMessage('end-of-other-kind')),
  v.check(s => checksItsSources(s), CHECKS_ITS_SOURCES),
);

/** One dated, sourced line about a card: a role, a status, an event, a relation, a plain fact. */
export type Statement = v.InferOutput<typeof StatementSchema>;

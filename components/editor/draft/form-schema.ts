import * as v from 'valibot';
import { CARD_KINDS } from '#core/cards/card.ts';
import { DERIVED_KINDS } from '#core/cards/derived-kind.ts';
import { CaseRuleSchema, NAME_STATUSES } from '#core/cards/name.ts';
import { ShapeSchema } from '#core/cards/place.ts';
import { RELATION_TYPES, SourceCheckSchema } from '#core/cards/statement.ts';
import { STATEMENT_KINDS } from '#core/cards/statement-kinds.ts';

/**
 * The form's state: what is in the fields, finished or not. It is stored as a draft and read back through this schema;
 * a field that an older version did not have gets its default, and the rest of the draft survives.
 */
const Text = v.optional(v.string(), '');
const No = v.optional(v.boolean(), false);
const Yes = v.optional(v.boolean(), true);
/** Identifies an entry of a list while entries are moved. It never leaves the form. */
const Key = v.string();

/** None: the form has an empty choice where the card has no value. */
const Status = v.optional(v.picklist(['', ...NAME_STATUSES]), '');

const NameFields = v.object({
  key: Key,
  text: Text,
  /** Language tags, with commas or spaces between them. */
  languages: v.optional(v.string()),
  /** What drafts of earlier versions have instead. */
  language: Text,
  status: Status,
  /** One side per line. */
  usedBy: Text,
  since: Text,
  until: Text,
  case: v.optional(CaseRuleSchema, 'auto'),
  inflected: Yes,
  neverAlone: No,
  unmarked: No,
});

const NameFormSchema = v.pipe(
  NameFields,
  v.transform(({ language, languages = language, ...name }) => ({ ...name, languages })),
);

/** Not edited here: that somebody compared the line with its sources, and what the line was then. */
const Checks = v.optional(v.array(SourceCheckSchema), () => []);

const DisputeFormSchema = v.object({
  key: Key,
  by: Text,
  text: Text,
  sources: v.array(v.string()),
  checks: Checks,
  checkedAs: Text,
});

const StatementFormSchema = v.object({
  key: Key,
  kind: v.picklist(STATEMENT_KINDS),
  text: Text,
  /** Which of the date fields are used; the values of the others stay in the form, in case the reader switches back. */
  dated: v.optional(v.picklist(['at', 'span', 'known']), 'span'),
  at: Text,
  from: Text,
  knownSince: Text,
  to: Text,
  asOf: Text,
  about: No,
  ends: No,
  headline: No,
  relationType: v.optional(v.picklist(RELATION_TYPES), 'related-to'),
  relationCard: Text,
  relationSide: Text,
  /** Ids of the card's sources. */
  sources: v.array(v.string()),
  checks: Checks,
  checkedAs: Text,
  disputes: v.array(DisputeFormSchema),
});

const SourceFormSchema = v.object({
  key: Key,
  id: v.string(),
  publisher: Text,
  title: Text,
  url: Text,
  published: Text,
  checked: Text,
});

const ShapeFormSchema = v.variant('type', [
  v.object({ type: v.literal('point'), key: Key, latitude: Text, longitude: Text, label: Text }),
  /** A line or an area: it cannot be edited here, and editing the rest never loses it. */
  v.object({ type: v.literal('kept'), key: Key, shape: ShapeSchema }),
]);

const DerivedKinds = v.optional(v.array(v.picklist(DERIVED_KINDS)), () => []);

/**
 * The reader's choices about names that are derived from the written ones; a kind in neither list keeps its default.
 */
const DerivedFormSchema = v.object({ off: DerivedKinds, alone: DerivedKinds });

export const CardFormSchema = v.object({
  kind: v.picklist(CARD_KINDS),
  title: Text,
  language: Text,
  gist: Text,
  summary: Text,
  neutralName: Text,
  names: v.array(NameFormSchema),
  derived: v.optional(DerivedFormSchema, () => ({ off: [], alone: [] })),
  statements: v.array(StatementFormSchema),
  sources: v.array(SourceFormSchema),
  shapes: v.array(ShapeFormSchema),
  drawnBy: Text,
  /** One address per line. */
  sameAs: Text,
  /** One tag per line. */
  tags: Text,
  wellKnown: No,
  note: Text,
  private: No,
});

export type CardForm = v.InferOutput<typeof CardFormSchema>;
export type NameForm = v.InferOutput<typeof NameFormSchema>;
export type DerivedForm = v.InferOutput<typeof DerivedFormSchema>;
export type DisputeForm = v.InferOutput<typeof DisputeFormSchema>;
export type StatementForm = v.InferOutput<typeof StatementFormSchema>;
export type SourceForm = v.InferOutput<typeof SourceFormSchema>;
export type ShapeForm = v.InferOutput<typeof ShapeFormSchema>;

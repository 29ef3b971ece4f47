import * as v from 'valibot';
import { CARD_KINDS } from './card-kind.ts';
import { DerivedChoiceSchema } from './derived-kind.ts';
import { CardIdSchema } from './identifiers.ts';
import { says } from './issue.ts';
import { LIMITS } from './limits.ts';
import { LanguageSchema, NameSchema } from './name.ts';
import { PlaceSchema } from './place.ts';
import { SourceSchema } from './source.ts';
import { StatementSchema } from './statement.ts';
import { line, paragraphs } from './text.ts';

export { CARD_KINDS, type CardKind } from './card-kind.ts';

const CardFields = v.strictObject({
  id: CardIdSchema,
  kind: v.picklist(CARD_KINDS),
  title: line('title', LIMITS.title),
  /** Language of the card's own sentences, and of its title unless a name says otherwise. */
  language: LanguageSchema,
  /** Who or what it is in one line that does not age: "Armenian politician", "Road between Armenia and Karabakh". */
  gist: line('gist', LIMITS.gist),
  /** A few plain sentences that do not age; what ages is a statement with a date. */
  summary: v.optional(paragraphs('summary', LIMITS.summary)),
  /** Further forms under which the card is found; the title needs no entry here unless it has options. */
  names: v.pipe(v.array(NameSchema), v.maxLength(LIMITS.names)),
  /** A wording that no side objects to, where the names differ by side. */
  neutralName: v.optional(line('neutral-name', LIMITS.name)),
  /** Names that follow from these (family names, acronyms) and are never stored: which of them not, and which alone. */
  derived: v.optional(DerivedChoiceSchema),
  statements: v.pipe(v.array(StatementSchema), v.maxLength(LIMITS.statements)),
  sources: v.pipe(v.array(SourceSchema), v.maxLength(LIMITS.sources)),
  place: v.optional(PlaceSchema),
  /** The reader's own note, which no pack may carry. */
  note: v.optional(paragraphs('note', LIMITS.note)),
  /** True for a card that is looked up and never marked: a page can read which of its words are marked. */
  private: v.optional(v.boolean()),
});

function namesEverySource(card: v.InferOutput<typeof CardFields>): boolean {
  const known = new Set(card.sources.map(source => source.id));
  return card.statements.every(
    statement =>
      statement.sources.every(id => known.has(id)) &&
      (statement.disputedBy ?? []).every(dispute => dispute.sources.every(id => known.has(id))),
  );
}

export const CardSchema = v.pipe(
  CardFields,
  v.check(
    card => new Set(card.sources.map(source => source.id)).size === card.sources.length,
    says('sources-same-id'),
  ),
  v.check(namesEverySource, says('source-unknown')),
);

/** One entry of background. */
export type Card = v.InferOutput<typeof CardSchema>;

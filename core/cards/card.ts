import * as v from 'valibot';
import { CARD_KINDS } from './card-kind.ts';
import { DerivedChoiceSchema } from './derived-kind.ts';
import { CardIdSchema } from './identifiers.ts';
import { problemMessage } from './issue.ts';
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
  /** Who or what it is, in one line that does not become outdated: "Armenian politician". */
  gist: line('gist', LIMITS.gist),
  /** A few plain sentences that do not become outdated; anything that does belongs in a dated statement. */
  summary: v.optional(paragraphs('summary', LIMITS.summary)),
  /** Other forms under which the card is found; the title needs an entry here only to have options. */
  names: v.pipe(v.array(NameSchema), v.maxLength(LIMITS.names)),
  /** A wording to which no side objects, if the names differ by side. */
  neutralName: v.optional(line('neutral-name', LIMITS.name)),
  /**
   * Names that follow from these (family names, acronyms) are never stored; this says which to omit, and which count
   * alone.
   */
  derived: v.optional(DerivedChoiceSchema),
  statements: v.pipe(v.array(StatementSchema), v.maxLength(LIMITS.statements)),
  sources: v.pipe(v.array(SourceSchema), v.maxLength(LIMITS.sources)),
  place: v.optional(PlaceSchema),
  /** The reader's own note; packs must not have one. */
  note: v.optional(paragraphs('note', LIMITS.note)),
  /**
   * True for a card that can be looked up but is never marked, because a page can read which of its words are marked.
   */
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
    problemMessage('sources-same-id'),
  ),
  v.check(namesEverySource, problemMessage('source-unknown')),
);

/** One entry of background: a person, a place, an organisation, an event, an agreement or a term. */
export type Card = v.InferOutput<typeof CardSchema>;

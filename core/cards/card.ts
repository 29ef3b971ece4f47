import * as v from 'valibot';
import { CARD_KINDS } from './card-kind.ts';
import { DerivedChoiceSchema } from './derived-kind.ts';
import { CardIdSchema } from './identifiers.ts';
import { problemMessage } from './issue.ts';
import { LIMITS } from './limits.ts';
import { LanguageSchema, NameSchema } from './name.ts';
import { PlaceSchema } from './place.ts';
import { SourceSchema, WebAddressSchema } from './source.ts';
import { StatementSchema } from './statement.ts';
import { line, paragraphs } from './text.ts';

export { CARD_KINDS, type CardKind } from './card-kind.ts';

/** How well readers know what a card is about, as far as its author judges. */
export const CARD_LEVELS = ['well-known'] as const;

export type CardLevel = (typeof CARD_LEVELS)[number];

const CardFields = v.strictObject({
  id: CardIdSchema,
  kind: v.picklist(CARD_KINDS),
  title: line('title', LIMITS.title),
  /** Language of the card's own sentences, and of its title unless a name says otherwise. */
  language: LanguageSchema,
  /**
   * Who or what it is, in one line that does not become outdated: "Armenian politician". Missing where nobody has
   * written one: many glossaries list terms without definitions.
   */
  gist: v.optional(line('gist', LIMITS.gist)),
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
  /** Addresses that identify the same thing elsewhere: `https://www.wikidata.org/entity/Q7747`. */
  sameAs: v.optional(v.pipe(v.array(WebAddressSchema), v.maxLength(LIMITS.sameAs))),
  /** The author's own groups: a subject, a collection, a lesson. */
  tags: v.optional(v.pipe(v.array(line('tag', LIMITS.tag)), v.maxLength(LIMITS.tags))),
  /** `well-known` if hardly any reader needs the card: a capital, the head of a large state. */
  level: v.optional(v.picklist(CARD_LEVELS)),
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

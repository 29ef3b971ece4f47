import * as v from 'valibot';

/**
 * How a name that no author wrote was derived. The identifiers are stored in cards (`derived.off`), so they never
 * change.
 */
export const DERIVED_KINDS = [
  /** Pashinyan, of Nikol Pashinyan. */
  'family-name',
  /** Fidel, of Fidel Castro. */
  'given-name',
  /** Volkswagen, of Volkswagen AG; Teldrin, of Teldrin Corporation. */
  'without-legal-form',
  /** Wexford, of Wexford Industries; Heathrow, of Heathrow Airport; the Lakers. */
  'short-name',
  /** OSCE, of Organization for Security and Co-operation in Europe. */
  'acronym',
  /** U.N., of UN; J.K. Rowling, of J. K. Rowling; James Garner, of James C. Garner. */
  'initials',
  /** The Hague, of Hague; Body Shop, of The Body Shop. */
  'article',
  /** Marlow, Hasting and Co, of Marlow, Hasting & Co.; Defence, of Defense. */
  'spelling',
  /** Other usual names of a country: United States, of United States of America. */
  'country-name',
  /** Calif., of California. */
  'abbreviation',
  /** Armenian Foreign Ministry, of Ministry of Foreign Affairs of Armenia. */
  'state-body',
  /** Armenian, of Armenia. */
  'demonym',
  /** Пашиняна, of Пашинян. */
  'inflected',
] as const;

export type DerivedKind = (typeof DERIVED_KINDS)[number];

const KindsSchema = v.pipe(v.array(v.picklist(DERIVED_KINDS)), v.maxLength(DERIVED_KINDS.length));

/** What a card's author decided about the names derived from the card's own. */
export const DerivedChoiceSchema = v.strictObject({
  /** Kinds of names that are not derived for this card. */
  off: v.optional(KindsSchema),
  /** Kinds that count even if no full name is in the article (for example a family name that only one person has). */
  alone: v.optional(KindsSchema),
});

export type DerivedChoice = v.InferOutput<typeof DerivedChoiceSchema>;

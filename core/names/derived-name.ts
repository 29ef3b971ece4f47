import type { Card } from '../cards/card.ts';
import type { CaseRule } from '../cards/name.ts';

/** How a name came about that no author wrote. The words are stored in cards (`derived.off`), so they stay. */
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

/** What a card's author decided on its derived names. */
export type DerivedChoice = {
  /** Kinds that are not to be derived for this card. */
  readonly off?: readonly DerivedKind[] | undefined;
  /** Kinds that count though no full name stands in the article (a family name that is one man's alone). */
  readonly alone?: readonly DerivedKind[] | undefined;
};

/** A card as far as names are derived from it. */
export type NamedCard = Pick<Card, 'kind' | 'title' | 'language' | 'names'> & {
  readonly gist?: string;
  readonly derived?: DerivedChoice | undefined;
};

/** A form that follows from a name of the card. */
export type DerivedName = {
  readonly text: string;
  readonly kind: DerivedKind;
  readonly language: string;
  readonly case?: CaseRule | undefined;
  /** The authored name that it is derived from. */
  readonly from: string;
};

/** A name of the card that others are derived from. */
export type SourceName = { readonly text: string; readonly language: string };

/** Derives names of one kind of source; each name's own `from` is filled in by the caller. */
export type Derive = (source: SourceName, card: NamedCard) => Omit<DerivedName, 'from' | 'language'>[];

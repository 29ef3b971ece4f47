import type { Card } from '../cards/card.ts';
import type { DerivedChoice, DerivedKind } from '../cards/derived-kind.ts';
import type { CaseRule } from '../cards/name.ts';

export { DERIVED_KINDS, type DerivedChoice, type DerivedKind } from '../cards/derived-kind.ts';

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
  /**
   * The name that it is a form of, and which means the same: the nominative of a case, "Ilham Aliyev" of other initials,
   * "Aliyev" of "Aliyev" in any case. Not the longer name that it is a part of.
   */
  readonly base: string;
};

/** A name of the card that others are derived from. */
export type SourceName = { readonly text: string; readonly language: string };

/** A form as a rule makes it; `base` where it is neither the form itself nor what follows from its kind. */
export type Form = { readonly text: string; readonly kind: DerivedKind; readonly base?: string };

/** Derives names of one kind of source. */
export type Derive = (source: SourceName, card: NamedCard) => Form[];

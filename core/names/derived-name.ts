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
};

/** A name of the card that others are derived from. */
export type SourceName = { readonly text: string; readonly language: string };

/** Derives names of one kind of source; each name's own `from` is filled in by the caller. */
export type Derive = (source: SourceName, card: NamedCard) => Omit<DerivedName, 'from' | 'language'>[];

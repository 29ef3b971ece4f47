import type { Card } from '../cards/card.ts';
import type { DerivedChoice, DerivedKind } from '../cards/derived-kind.ts';
import type { CaseRule } from '../cards/name.ts';

export { DERIVED_KINDS, type DerivedChoice, type DerivedKind } from '../cards/derived-kind.ts';

/** The parts of a card from which names are derived. */
export type NamedCard = Pick<Card, 'kind' | 'title' | 'language' | 'names'> & {
  readonly gist?: string | undefined;
  readonly derived?: DerivedChoice | undefined;
};

/** A form that follows from a name of the card. */
export type DerivedName = {
  readonly text: string;
  readonly kind: DerivedKind;
  readonly language: string;
  /** True if the name that it is derived from may occur in a text in any language. */
  readonly everywhere: boolean;
  readonly case?: CaseRule | undefined;
  /** True for the cases of a name that counts only together with other evidence. */
  readonly neverAlone?: boolean | undefined;
  /** The authored name that it is derived from. */
  readonly from: string;
  /**
   * The name that this is a variant of, with the same meaning: the nominative of an inflected form, "Ilham Aliyev" for
   * other initials, "Aliyev" for "Aliyev" in any case. It is not the longer name of which this is a part.
   */
  readonly base: string;
};

/** A name of the card from which others are derived. */
export type SourceName = { readonly text: string; readonly language: string };

/**
 * A form that a rule makes; it has a `base` only if that is not what {@link DerivedName.base} is for its kind by
 * default.
 */
export type Form = { readonly text: string; readonly kind: DerivedKind; readonly base?: string };

/** Derives forms from one name of a card. */
export type Derive = (source: SourceName, card: NamedCard) => Form[];

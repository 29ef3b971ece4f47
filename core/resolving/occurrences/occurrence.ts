import type { DerivedKind } from '../../names/derived-name.ts';
import type { Span } from '../article.ts';
import type { CardProfile } from '../card-profile.ts';

/** Where a form of a card comes from. */
export type FormOrigin = 'title' | 'name' | 'never-alone' | 'capital' | DerivedKind;

/** One card that a form may mean. */
export type Candidate = {
  readonly profile: CardProfile;
  /** The card that has the name, if it is a different one: the capital of `profile`. */
  readonly bearer?: CardProfile;
  readonly origin: FormOrigin;
  /** The name as it is written on the card. */
  readonly name: string;
  /** The listed name that the form belongs to: see `DerivedName.base`. */
  readonly base: string;
  readonly language: string;
  /** True if the form names the card in full, and so introduces the card to the article. */
  readonly full: boolean;
  /** True if the form counts only together with the full name. */
  readonly dependent: boolean;
  /** True if the article itself introduces the short form: "Long Name (ABC)". */
  readonly introduced?: boolean;
  /** True if the form is the name in another grammatical case. */
  readonly inflected: boolean;
  /** True if the words around do not show whether it is this person or somebody else of that name. */
  readonly unclear?: boolean;
};

/** A place in the article where a name of one or more cards occurs. */
export type Occurrence = Span & {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  /** For a form that is an everyday word too, in a text in capitals: whether the words around prove it to be a name. */
  readonly inCapitals?: 'proven' | 'unproven';
};

/** The key by which other bearers of a person's family name or given name are remembered. */
export function bearerKey({ profile, origin }: Pick<Candidate, 'profile' | 'origin'>): string {
  return `${profile.id}\n${origin === 'given-name' ? 'given' : 'family'}`;
}

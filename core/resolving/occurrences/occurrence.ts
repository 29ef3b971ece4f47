import type { DerivedKind } from '../../names/derived-name.ts';
import type { Span } from '../article.ts';
import type { CardProfile } from '../card-profile.ts';

/** How a form of a card came to stand for it. */
export type FormOrigin = 'title' | 'name' | 'never-alone' | 'capital' | DerivedKind;

/** One card that a form may mean. */
export type Candidate = {
  readonly profile: CardProfile;
  /** The card whose name it is, where that is another one: the capital of `profile`. */
  readonly bearer?: CardProfile;
  readonly origin: FormOrigin;
  /** The card's name as the glossary has it. */
  readonly name: string;
  /** The name that the form is one of: see `DerivedName.base`. */
  readonly base: string;
  readonly language: string;
  /** True where the form names the card in full: it introduces the card to the article. */
  readonly full: boolean;
  /** True where the form counts only beside the full name. */
  readonly leaning: boolean;
  /** True where the article itself gives it as the short form: "Long Name (ABC)". */
  readonly introduced?: boolean;
  /** True where it is another case of the name. */
  readonly inflected: boolean;
};

/** A place in the article where a name of one or more cards stands. */
export type Occurrence = Span & {
  readonly text: string;
  readonly candidates: readonly Candidate[];
};

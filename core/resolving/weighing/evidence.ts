import type { CardId } from '../../cards/identifiers.ts';

/**
 * The reasons why a name means a card, or does not, with their weights; weights are added up. docs/resolving.md says
 * when a reason applies; the interface's messages say how it is worded for the reader.
 */
export const WEIGHTS = {
  /** The name is the card's title. */
  'is-title': 4,
  /** The author lists this name. */
  'is-name': 3.5,
  /** The name follows from one that the author lists: without "Inc.", another usual name of the country. */
  'follows-from-name': 3.5,
  /** The author lists the name as one that counts only together with other evidence. */
  'listed-never-alone': 0.5,
  /** The form is a short form (family name, acronym) of the card. On its own it is no evidence. */
  'is-short-form': 0,
  /** The legal form in the text is the one in the card's title. */
  'legal-form-fits': 2,
  /** In an article about sport, the name of a place usually means its team. */
  'sports-page': -3,
  /** This derived form is the whole name of another card. */
  'name-of-another': -1.5,
  /** The author allows the short form without the full name. */
  'allowed-alone': 3.5,
  /** The full name is in the article. */
  'full-name-here': 4,
  /** The article itself introduces the short form: "Long Name (ABC)". */
  'introduced-here': 5,
  /** Another full name of the card is in the article, one that the short form does not belong to. */
  'named-here': 1,
  /** Of the candidates, this one is named in full first: the article is more likely about it. */
  'named-first': 2,
  /** Of the candidates' full names, this one's is the last before the mention. */
  'named-last': 1,
  /** A card related to this one is in the article. */
  'related-card-here': 1,
  /** Other cards of the same pack are in the article. */
  'same-pack-here': 0.4,
  /** Words of the card's own sentences are near the mention. */
  'words-nearby': 0.75,
  /** Such words are elsewhere in the article. */
  'words-in-article': 0.25,
  /** The words around the name are used with places: "in …". */
  'used-as-place': 2,
  /** The words around the name are used with people: "… said", "…'s wife". */
  'used-as-person': 2,
  /** The words around the name are used with governments: "… has been accused". */
  'used-as-government': 4,
  /** The words around the name are used with teams: "… beat …, 2-1". */
  'used-as-team': 3,
  /** The words around the name are used with a different kind of thing. */
  'used-otherwise': -2.5,
  /** On the article's date, a dated statement of the card applied. */
  'date-fits': 0.5,
  /** The person was not born yet, or the thing did not exist yet. */
  'before-its-time': -3,
  /** It had ended (a person had died) before the article was written. */
  'after-its-time': -1.5,
  /** The name is in the page's language. */
  'page-language': 0.5,
  /** The name of the page's section has words in common with the card. */
  'section-fits': 0.75,
  /** The name is a common word, and nothing shows that it is meant as a name here. */
  'common-word': -1.5,
  /** Someone else with this family name was named in between. */
  'another-bearer': -2,
  /** The words around the name do not show whether it is this person or somebody else of that name. */
  'may-be-another': -2,
  /** The name is that of the capital of the card's country. */
  'capital-of-card': 1,
  /** The reader chose this card for this name. */
  'reader-chose': 100,
} as const;

export type Reason = keyof typeof WEIGHTS;

/** One reason for (or, with a weight below 0, against) one of the candidates. */
export type Evidence = {
  readonly for: CardId;
  readonly reason: Reason;
  readonly weight: number;
  /** What the reason is based on, in a form that can be shown: the words, or the other name. */
  readonly detail?: string;
};

/** A candidate with at least this sum is sure, if no other is close. */
export const SURE = 3;
/** With one of these reasons a person is never sure. */
export const IN_DOUBT: ReadonlySet<Reason> = new Set(['another-bearer', 'may-be-another']);
/** A candidate with at least this sum is worth offering to the reader as a possibility. */
export const POSSIBLE = 2;
/** How far the most likely candidate must be ahead of the next. */
export const MARGIN = 1.5;

export function sumOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

/** Collects the evidence for one candidate. */
export class EvidenceList {
  readonly found: Evidence[] = [];
  readonly #card: CardId;

  constructor(card: CardId) {
    this.#card = card;
  }

  add(reason: Reason, detail?: string, times = 1): void {
    this.found.push({
      for: this.#card,
      reason,
      weight: WEIGHTS[reason] * times,
      ...(detail !== undefined && { detail }),
    });
  }

  has(reason: Reason): boolean {
    return this.found.some(evidence => evidence.reason === reason);
  }

  get sum(): number {
    return sumOf(this.found);
  }
}

import type { CardId } from '../../cards/identifiers.ts';

/**
 * Why a name means a card, or does not, each reason with its weight; weights are added up. When a reason holds is said in
 * docs/resolving.md; in which words the reader is told of it, in the interface's messages.
 */
export const WEIGHTS = {
  /** The name is the card's title. */
  'is-title': 4,
  /** The author lists this name. */
  'is-name': 3.5,
  /** The name follows from one that the author lists: without "Inc.", another usual name of the country. */
  'follows-from-name': 3.5,
  /** The author lists it as one that counts only beside other evidence. */
  'listed-never-alone': 0.5,
  /** A short form (family name, acronym) of the card. By itself it says nothing. */
  'is-short-form': 0,
  /** The legal form in the text is the one of the card's title. */
  'legal-form-fits': 2,
  /** In an article about sport, a bare place mostly stands for its team. */
  'sports-page': -3,
  /** This derived form is the whole name of another card. */
  'name-of-another': -1.5,
  /** The author allows the short form without the full name. */
  'allowed-alone': 3.5,
  /** The full name stands in the article. */
  'full-name-here': 4,
  /** The article itself introduces the short form: "Long Name (ABC)". */
  'introduced-here': 5,
  /** Another full name of it does, of which the short form is no part. */
  'named-here': 1,
  /** Of the candidates, this one is named in full first: the article is likelier about it. */
  'named-first': 2,
  /** Of the candidates' full names, this one's stands last before the mention. */
  'named-last': 1,
  /** A card that this one has a relation with is in the article. */
  'related-card-here': 1,
  /** Other cards of the same pack are in the article. */
  'same-pack-here': 0.4,
  /** Words of the card's own sentences stand near. */
  'words-nearby': 0.75,
  /** Such words stand elsewhere in the article. */
  'words-in-article': 0.25,
  /** The words around speak of a place: "in …". */
  'used-as-place': 2,
  /** The words around speak of a person: "… said", "…'s wife". */
  'used-as-person': 2,
  /** The words around speak of a government: "… has been accused". */
  'used-as-government': 4,
  /** The words around speak of a team: "… beat …, 2-1". */
  'used-as-team': 3,
  /** The words around speak of something else than this card is. */
  'used-otherwise': -2.5,
  /** On the article's date a dated statement of the card held. */
  'date-fits': 0.5,
  /** The person was not born yet, or the thing did not exist yet. */
  'before-its-time': -3,
  /** It had ended (a person had died) before the article was written. */
  'after-its-time': -1.5,
  /** The name is one in the page's language. */
  'page-language': 0.5,
  /** The page's section speaks of what the card is about. */
  'section-fits': 0.75,
  /** The name is a common word, and nothing shows that it is meant as a name. */
  'common-word': -1.5,
  /** Somebody else with this family name was named in between. */
  'another-bearer': -2,
  /** Capital of the country that the card stands for. */
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
  /** What it rests on, as it can be shown: the words, or the other name. */
  readonly detail?: string;
};

/** From this sum on a candidate is sure, if no other comes near. */
export const SURE = 3;
/** From this sum on a candidate is worth telling the reader as a possibility. */
export const POSSIBLE = 2;
/** How far the likeliest candidate must be ahead of the next. */
export const MARGIN = 1.5;

export function sumOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

/** Makes the evidence for one candidate; several findings of one sort count up to a bound. */
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

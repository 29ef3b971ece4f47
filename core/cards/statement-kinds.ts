/** The kinds of statements, in the order in which they are offered. */
export const STATEMENT_KINDS = ['role', 'status', 'event', 'relation', 'fact'] as const;

export type StatementKind = (typeof STATEMENT_KINDS)[number];

/**
 * What `asOf`, the day when somebody last looked, says of a statement that has no other date:
 * - `dates-it`: it held on that day, which is also its date in the card's story;
 * - `held`: it held on that day, but the story has no date for it;
 * - `news`: nothing, unless the day is later than the article's: then it is news to the article;
 * - `nothing`: it belongs to no day.
 */
type SeenOnly = 'dates-it' | 'held' | 'news' | 'nothing';

type StatementTraits = {
  /** The statement says who somebody was (`office`), or how something was (`state`), on a day. */
  readonly describes: 'office' | 'state' | null;
  /** The statement says what happened, so that it can be the news of a day. */
  readonly isNews: boolean;
  /** What the card is about can end with such a statement. */
  readonly mayEnd: boolean;
  /** The statement points to another card. */
  readonly hasRelation: boolean;
  /** Where such statements come among all that held on one day, lowest first. */
  readonly rankOnDay: number;
  readonly seenOnly: SeenOnly;
};

/** All that differs between the kinds of statements: nothing elsewhere in the code asks for a kind by its name. */
export const STATEMENT_TRAITS: Readonly<Record<StatementKind, StatementTraits>> = {
  role: {
    describes: 'office',
    isNews: true,
    mayEnd: false,
    hasRelation: false,
    rankOnDay: 0,
    seenOnly: 'dates-it',
  },
  status: {
    describes: 'state',
    isNews: true,
    mayEnd: true,
    hasRelation: false,
    rankOnDay: 1,
    seenOnly: 'dates-it',
  },
  event: {
    describes: null,
    isNews: true,
    mayEnd: true,
    hasRelation: false,
    rankOnDay: 3,
    seenOnly: 'held',
  },
  relation: {
    describes: null,
    isNews: false,
    mayEnd: false,
    hasRelation: true,
    rankOnDay: 2,
    seenOnly: 'nothing',
  },
  fact: {
    describes: null,
    isNews: false,
    mayEnd: false,
    hasRelation: false,
    rankOnDay: 4,
    // "Borders Iran", seen last year, is not the newest thing to tell of a country.
    seenOnly: 'news',
  },
};

/** True for an office that somebody holds: it says who they are. */
export function isOffice({ kind }: { readonly kind: StatementKind }): boolean {
  return STATEMENT_TRAITS[kind].describes === 'office';
}

/** True for a state: it says how something is. */
export function isState({ kind }: { readonly kind: StatementKind }): boolean {
  return STATEMENT_TRAITS[kind].describes === 'state';
}

/** True for what can be the news of a day. */
export function isNews({ kind }: { readonly kind: StatementKind }): boolean {
  return STATEMENT_TRAITS[kind].isNews;
}

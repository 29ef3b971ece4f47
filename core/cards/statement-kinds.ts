/** The kinds of statements, in the order in which the editor offers them. */
export const STATEMENT_KINDS = ['role', 'status', 'event', 'relation', 'fact'] as const;

export type StatementKind = (typeof STATEMENT_KINDS)[number];

/**
 * What `asOf`, the day when someone last checked, means for a statement without any other date:
 * - `dates-it`: it applied on that day, which is also its date in the card's story;
 * - `held`: it applied on that day, but it has no date in the story;
 * - `news`: nothing, unless the day is later than the article's: then it is news to the article;
 * - `nothing`: it belongs to no day.
 */
type SeenOnly = 'dates-it' | 'held' | 'news' | 'nothing';

type StatementTraits = {
  /** The statement says who someone was (`office`), or how something was (`state`), on a day. */
  readonly describes: 'office' | 'state' | null;
  /** The statement says what happened, so it can be the news of a day. */
  readonly isNews: boolean;
  /** Such a statement can be the end of what the card is about. */
  readonly mayEnd: boolean;
  /** The statement points to another card. */
  readonly hasRelation: boolean;
  /** The position of such statements among all that applied on one day, lowest first. */
  readonly rankOnDay: number;
  readonly seenOnly: SeenOnly;
};

/** All differences between the kinds of statements: no other code checks for a particular kind. */
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
    // "Borders Iran", seen last year, is not the latest news about a country.
    seenOnly: 'news',
  },
};

/** True for an office: the statement says who someone is. */
export function isOffice({ kind }: { readonly kind: StatementKind }): boolean {
  return STATEMENT_TRAITS[kind].describes === 'office';
}

/** True for a state: the statement says how something is. */
export function isState({ kind }: { readonly kind: StatementKind }): boolean {
  return STATEMENT_TRAITS[kind].describes === 'state';
}

/** True for a statement that can be the news of a day. */
export function isNews({ kind }: { readonly kind: StatementKind }): boolean {
  return STATEMENT_TRAITS[kind].isNews;
}

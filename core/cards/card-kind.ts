/** The kinds of cards. */
export const CARD_KINDS = ['person', 'place', 'organisation', 'event', 'agreement', 'term'] as const;

export type CardKind = (typeof CARD_KINDS)[number];

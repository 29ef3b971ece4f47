import type { CardId } from '../../cards/identifiers.ts';
import type { ChoiceScope, ReaderChoice } from './reader-choice.ts';

/** One choice that reaches the article: that a name means the card, or that the card is not meant. */
export type Decision = {
  readonly means: boolean;
  readonly card: CardId;
  /** The name it was made at, as it stood there; null for "not this card, whatever it is called". */
  readonly name: string | null;
  /** Of two decisions about one name, the higher one counts. */
  readonly rank: number;
};

/** The choices that reach one article, ready to be looked up. */
export type Choices = {
  readonly decisions: ReadonlyMap<CardId, readonly Decision[]>;
  readonly known: ReadonlySet<CardId>;
};

export const NO_CHOICES: Choices = { decisions: new Map(), known: new Set() };

const BREADTH = { always: 0, site: 1, article: 2 } as const;

/** The name as choices are compared by it. */
export function choiceKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * Picks the choices that reach an article. The narrower one wins, what was said of this article over what was said of
 * the site; of two that reach equally far, the later one.
 *
 * @param choices oldest first.
 */
export function choicesFor(choices: readonly ReaderChoice[], address: string, site: string): Choices {
  const decisions = new Map<CardId, Decision[]>();
  const known = new Set<CardId>();
  const reaching = choices.flatMap(choice => {
    if (choice.type !== 'known') return reaches(choice.scope, address, site) ? [choice] : [];
    known.add(choice.card);
    return [];
  });
  reaching.sort((a, b) => BREADTH[a.scope.type] - BREADTH[b.scope.type]);
  for (const [rank, { type, card, name = null }] of reaching.entries()) {
    const decision: Decision = { means: type === 'means', card, name, rank };
    const ofCard = decisions.get(card);
    if (ofCard) ofCard.push(decision);
    else decisions.set(card, [decision]);
  }
  return { decisions, known };
}

function reaches(scope: ChoiceScope, address: string, site: string): boolean {
  return scope.type === 'always' || (scope.type === 'site' ? scope.site === site : scope.address === address);
}

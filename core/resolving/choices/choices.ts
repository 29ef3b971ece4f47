import type { CardId } from '../../cards/identifiers.ts';
import type { ChoiceScope, ReaderChoice } from './reader-choice.ts';

/** One choice that applies to the article: a name means the card, or the card is not meant. */
export type Decision = {
  readonly means: boolean;
  readonly card: CardId;
  /** The name at which it was made, as written there; null for "not this card, whatever it is called". */
  readonly name: string | null;
  /** If two decisions are about the same name, the one with the higher rank counts. */
  readonly rank: number;
};

/** The choices that apply to one article, ready to be looked up. */
export type Choices = {
  readonly decisions: ReadonlyMap<CardId, readonly Decision[]>;
  readonly known: ReadonlySet<CardId>;
};

export const NO_CHOICES: Choices = { decisions: new Map(), known: new Set() };

const NARROWNESS = { always: 0, site: 1, article: 2 } as const;

/** The form in which choices compare names. */
export function choiceKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * Selects the choices that apply to an article. A narrower choice outranks a wider one: a choice for this article
 * outranks one for the site. Of two with the same scope, the later one counts.
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
  reaching.sort((a, b) => NARROWNESS[a.scope.type] - NARROWNESS[b.scope.type]);
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

import type { CardId } from '../cards/identifiers.ts';
import type { ChoiceScope, ReaderChoice } from './reader-choice.ts';

/** The choices that reach one article, ready to be looked up. */
export type Choices = {
  readonly means: ReadonlyMap<string, CardId>;
  readonly refused: ReadonlySet<CardId>;
  /** `name\ncard`, with the name in small letters. */
  readonly refusedNames: ReadonlySet<string>;
  readonly known: ReadonlySet<CardId>;
};

export const NO_CHOICES: Choices = {
  means: new Map(),
  refused: new Set(),
  refusedNames: new Set(),
  known: new Set(),
};

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
  const means = new Map<string, CardId>();
  const refused = new Set<CardId>();
  const refusedNames = new Set<string>();
  const known = new Set<CardId>();
  const breadth = (choice: ReaderChoice) => (choice.type === 'known' ? 0 : BREADTH[choice.scope.type]);
  for (const choice of [...choices].sort((a, b) => breadth(a) - breadth(b))) {
    const { card } = choice;
    if (choice.type === 'known') {
      known.add(card);
      continue;
    }
    if (!reaches(choice.scope, address, site)) continue;
    const name = choice.name === undefined ? null : choiceKey(choice.name);
    if (choice.type === 'means' && name !== null) {
      means.set(name, card);
      refusedNames.delete(`${name}\n${card}`);
    } else if (name !== null) {
      refusedNames.add(`${name}\n${card}`);
      if (means.get(name) === card) means.delete(name);
    } else {
      refused.add(card);
      for (const [chosen, meant] of means) if (meant === card) means.delete(chosen);
    }
  }
  return { means, refused, refusedNames, known };
}

function reaches(scope: ChoiceScope, address: string, site: string): boolean {
  return scope.type === 'always' || (scope.type === 'site' ? scope.site === site : scope.address === address);
}

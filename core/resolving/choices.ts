import type { CardId } from '../cards/identifiers.ts';

/** How far a choice of the reader's reaches. */
export type ChoiceScope =
  | { readonly type: 'article'; readonly address: string }
  | { readonly type: 'site'; readonly site: string }
  | { readonly type: 'always' };

/** What the reader decided about a name or a card. Kept by whoever keeps settings; here it is only read. */
export type ReaderChoice =
  /** This name means this card. */
  | { readonly type: 'means'; readonly name: string; readonly card: CardId; readonly scope: ChoiceScope }
  /** "Not this": the card is not meant; with a name, not by this name. */
  | { readonly type: 'not-this'; readonly card: CardId; readonly name?: string; readonly scope: ChoiceScope }
  /** "I know this": the card is not marked any more. */
  | { readonly type: 'known'; readonly card: CardId };

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

/** Picks the choices that reach an article. The narrower one wins: what was said of this article over what was said of the site. */
export function choicesFor(choices: readonly ReaderChoice[], address: string, site: string): Choices {
  const means = new Map<string, CardId>();
  const refused = new Set<CardId>();
  const refusedNames = new Set<string>();
  const known = new Set<CardId>();
  const breadth = (choice: ReaderChoice) => (choice.type === 'known' ? 0 : BREADTH[choice.scope.type]);
  for (const choice of [...choices].sort((a, b) => breadth(a) - breadth(b))) {
    if (choice.type === 'known') known.add(choice.card);
    else if (!reaches(choice.scope, address, site)) continue;
    else if (choice.type === 'means') {
      means.set(choiceKey(choice.name), choice.card);
      // Chosen after all: an earlier "not this" of wider reach does not count here.
      refusedNames.delete(`${choiceKey(choice.name)}\n${choice.card}`);
    } else if (choice.name === undefined) refused.add(choice.card);
    else refusedNames.add(`${choiceKey(choice.name)}\n${choice.card}`);
  }
  return { means, refused, refusedNames, known };
}

function reaches(scope: ChoiceScope, address: string, site: string): boolean {
  return scope.type === 'always' || (scope.type === 'site' ? scope.site === site : scope.address === address);
}

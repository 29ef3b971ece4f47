import type { ArticleText } from './article-text.ts';
import type { NamedCards } from './named-cards.ts';
import { lastBefore } from './occurrences/positions.ts';
import type { Bearer } from './occurrences/whole-names.ts';
import { keywordsOf } from './weighing/keywords.ts';

/** All the facts by which candidates are weighed: gathered once for an article, and not changed by the weighing. */
export class ArticleFacts {
  readonly text: ArticleText;
  readonly named: NamedCards;
  readonly #bearers: ReadonlyMap<string, readonly number[]>;
  #titleKeywords: ReadonlySet<string> | null = null;

  /** @param bearers people and others without a card, who have a name that a card has too. */
  constructor(text: ArticleText, named: NamedCards, bearers: readonly Bearer[]) {
    this.text = text;
    this.named = named;
    this.#bearers = positionsByKey(bearers);
  }

  /**
   * Keywords of the titles of the present cards: these cards count as related cards, and not a second time as words.
   */
  get titleKeywords(): ReadonlySet<string> {
    this.#titleKeywords ??= keywordsOf([...this.named.present.values()].join(' '));
    return this.#titleKeywords;
  }

  /** Position of the last other bearer of a name before a position; -1 if there is none. `key` is from `keyOf`. */
  lastBearer(key: string, before: number): number {
    return lastBefore(this.#bearers.get(key), before);
  }
}

function positionsByKey(bearers: readonly Bearer[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { key, position } of [...bearers].sort((a, b) => a.position - b.position)) {
    const positions = found.get(key);
    if (positions) positions.push(position);
    else found.set(key, [position]);
  }
  return found;
}

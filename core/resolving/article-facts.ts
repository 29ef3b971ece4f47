import type { CardId } from '../cards/identifiers.ts';
import type { Span } from './article.ts';
import type { ArticleText } from './article-text.ts';
import type { CardProfile } from './card-profile.ts';
import type { NamedCards } from './named-cards.ts';
import { lastBefore } from './occurrences/positions.ts';
import type { Bearer } from './occurrences/whole-names.ts';
import { keywordsOf } from './weighing/keywords.ts';

/** All the facts by which candidates are weighed: gathered once for an article, and not changed by the weighing. */
export class ArticleFacts {
  readonly text: ArticleText;
  readonly named: NamedCards;
  /** The profile of a card that a card of the article is related to; null if it is not known. */
  readonly relatedProfile: (id: CardId) => CardProfile | null;
  readonly #bearers: ReadonlyMap<string, readonly number[]>;
  #titleKeywords: ReadonlySet<string> | null = null;

  /** @param bearers people and others without a card, who have a name that a card has too. */
  constructor(
    text: ArticleText,
    named: NamedCards,
    bearers: readonly Bearer[],
    relatedProfile: (id: CardId) => CardProfile | null,
  ) {
    this.relatedProfile = relatedProfile;
    this.text = text;
    this.named = named;
    this.#bearers = positionsByKey(bearers);
  }

  /**
   * Keywords of the titles of the present cards: these cards count as related cards, and not a second time as words.
   */
  get titleKeywords(): ReadonlySet<string> {
    this.#titleKeywords ??= keywordsOf(
      [...this.named.present.values()].map(({ card }) => card.title).join(' '),
    );
    return this.#titleKeywords;
  }

  /** True if a card is certainly named in the paragraph of a span, or a few words away from it. */
  isNamedBeside(id: CardId, span: Span): boolean {
    const { from, to } = this.text.surroundingParagraph(span);
    for (const [position, there] of this.named.presentAt)
      if (there.includes(id) && position >= from && position < to) return true;
    return false;
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

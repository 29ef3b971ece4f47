import { useMemo } from 'preact/hooks';
import type { ArticleText } from '#components/popup/ArticleCards.tsx';
import { type Spot, spotsOf } from '#components/reading-view/reading-view.ts';
import { packNoteOf, useArticleCards } from '#connected/article/use-article-cards.ts';
import { useReadingView } from '#connected/article/use-reading-view.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { PageReading } from '#core/mentions/page-reading.ts';
import type { PackNote } from '#core/packs/pack.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';

/** The text of the article under the popup: undefined while it is on its way, null where it is not available. */
export type FollowedText = {
  readonly text: ArticleText | null | undefined;
  readonly jumpTo: (spot: Spot) => void;
  /** What the pack of one of the article's cards states about itself; null for a card that the reader wrote. */
  readonly packOf: (id: CardId) => PackNote | null;
};

/**
 * Follows the text of the top frame. For an article inside a frame of another page, only the list of cards is
 * available.
 */
export function useArticleText(
  glossary: Glossary,
  tab: number | undefined,
  listening: boolean,
  reading: PageReading | null,
): FollowedText {
  const follows = tab !== undefined && listening && reading?.top === true;
  const { view, reached, jump } = useReadingView(tab ?? -1, follows, reading);
  const ids = useMemo(() => reading?.cards.map(({ id }) => id) ?? [], [reading]);
  const cards = useArticleCards(glossary, ids, ids.length > 0);
  const { article, blocks, length } = view;
  const spots = useMemo(() => spotsOf({ blocks, length }), [blocks, length]);
  const text = useMemo(() => {
    if (!follows || reached === false) return null;
    // The list and its details are shown together: rows that change under the pointer are hard to hit.
    if (!article || (ids.length > 0 && !cards.read)) return undefined;
    const packs = new Set(ids.map(id => packNoteOf(cards, id)).filter(pack => pack !== null));
    return { date: article.date, cards: cards.cards, all: cards.all, packs: [...packs], spots };
  }, [follows, reached, article, ids, cards, spots]);
  return { text, jumpTo: jump, packOf: id => packNoteOf(cards, id) };
}

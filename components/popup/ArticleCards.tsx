import { BookDashed } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { ArticleDay as KnownDay } from '#core/as-of/article-date.ts';
import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { ArticleCard } from '#core/mentions/page-reading.ts';
import type { PackNote } from '#core/packs/pack.ts';
import { dateWriter } from '../card/card-dates.ts';
import { cardLine } from '../card/card-line.ts';
import type { KeepDay } from '../card/DayOfArticle.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import { Tabs } from '../controls/Tabs.tsx';
import { useMessages } from '../messages.ts';
import { plural } from '../plural.ts';
import type { Spot } from '../reading-view/reading-view.ts';
import { ArticleDay } from './ArticleDay.tsx';
import { ArticleOverview } from './ArticleOverview.tsx';
import { CardRows } from './CardRows.tsx';

export type ArticleTab = 'overview' | 'cards';

/** What is known about the article's text, apart from how often it mentions each card. */
export type ArticleText = {
  /** The article's day; null where it could not be found. */
  readonly date: KnownDay;
  /** The article's cards, complete. */
  readonly cards: readonly Card[];
  /** The article's cards and the cards related to them. */
  readonly all: readonly Card[];
  readonly packs: readonly PackNote[];
  readonly spots: ReadonlyMap<CardId, readonly Spot[]>;
};

export type ArticleCardsProps = {
  /** In the order of first mention. */
  readonly cards: readonly ArticleCard[];
  /** Null where the text is not available: then only the list is shown. */
  readonly text: ArticleText | null;
  /** Null for the default: the overview. */
  readonly tab: ArticleTab | null;
  readonly onTab: (tab: ArticleTab) => void;
  readonly onKeepDay: KeepDay;
  readonly onOpen: (id: CardId) => void;
  readonly onJump: (id: CardId) => void;
  readonly onSpot: (spot: Spot) => void;
  /** The search field above the list. */
  readonly search: ComponentChildren;
  /** The search results, shown in place of the list; null while there is no query. */
  readonly found: ComponentChildren | null;
};

/** The open article: its day, its overview and its cards. */
export function ArticleCards(props: ArticleCardsProps) {
  const messages = useMessages();
  const { t } = messages;
  const { cards, text, onTab, onKeepDay, onOpen } = props;
  const dates = useMemo(() => dateWriter(messages), [messages]);
  const mentioned = useMemo(() => {
    const counts = new Map(cards.map(({ id, mentions }) => [id, mentions]));
    return (text?.cards ?? []).map(card => ({ card, mentions: counts.get(card.id) ?? 0 }));
  }, [cards, text?.cards]);
  if (cards.length === 0)
    return (
      <>
        {text && <ArticleDay article={text.date} dates={dates} onKeep={onKeepDay} />}
        {props.search}
        {props.found ?? (
          <EmptyState icon={BookDashed} title={t('popupNoMentions')}>
            <p>{t('popupNoMentionsText')}</p>
          </EmptyState>
        )}
      </>
    );
  if (!text) return <CardList {...props} />;
  const day = <ArticleDay article={text.date} dates={dates} onKeep={onKeepDay} />;
  // Without a day, no side can be assigned and nothing is known to be later, so there is no overview.
  if (!text.date?.date)
    return (
      <>
        {day}
        <CardList {...props} />
      </>
    );
  const { date } = text.date;
  const tab = props.tab ?? 'overview';
  const lines = new Map(text.cards.map(card => [card.id, cardLine(card, date, dates)]));
  return (
    <>
      {day}
      <Tabs
        label={t('popupSections')}
        tabs={[
          { key: 'overview', words: t('popupOverview') },
          { key: 'cards', words: t('popupCardsTab', cards.length) },
        ]}
        shown={tab}
        onShow={onTab}
      >
        {tab === 'overview' ? (
          <ArticleOverview
            date={date}
            cards={mentioned}
            all={text.all}
            packs={text.packs}
            dates={dates}
            onOpen={onOpen}
          />
        ) : (
          <CardList {...props} cards={cards.map(card => ({ ...card, line: lines.get(card.id) }))} />
        )}
      </Tabs>
    </>
  );
}

/** The search field, and below it either the article's cards with their mentions or the search results. */
function CardList({ cards, text, onOpen, onJump, onSpot, search, found }: ArticleCardsProps) {
  const messages = useMessages();
  const heading = useId();
  const mentions = cards.reduce((sum, card) => sum + card.mentions, 0);
  const rows = text ? cards.map(card => ({ ...card, spots: text.spots.get(card.id) })) : cards;
  return (
    <>
      {search}
      {found ?? (
        <section aria-labelledby={heading}>
          <div class="popup-section-head">
            <h2 id={heading}>{messages.t('popupArticle')}</h2>
            <p>
              {plural(messages, 'popupCards', cards.length)} · {plural(messages, 'popupMentions', mentions)}
            </p>
          </div>
          <CardRows labelledBy={heading} cards={rows} onOpen={onOpen} onJump={onJump} onSpot={onSpot} />
        </section>
      )}
    </>
  );
}

import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MessageKey } from '#assets/locales/messages.ts';
import { dateWriter } from '#components/card/card-dates.ts';
import { useMessages } from '#components/messages.ts';
import { ActorsView } from '#components/reading-view/sections/ActorsView.tsx';
import { ConnectionView } from '#components/reading-view/sections/ConnectionView.tsx';
import { SheetView } from '#components/reading-view/sections/SheetView.tsx';
import { sheetWords } from '#components/reading-view/sections/sheet-words.ts';
import { TimelineView } from '#components/reading-view/sections/TimelineView.tsx';
import { UnexplainedView } from '#components/reading-view/sections/UnexplainedView.tsx';
import type { ArticleCards } from '#connected/article/use-article-cards.ts';
import { download } from '#connected/download.ts';
import { openOptions } from '#connected/options/open-options.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import { actorsBySide } from '#core/reading-view/actors.ts';
import { backgroundSheet } from '#core/reading-view/markdown.ts';
import type { ReadArticle, ReadBlock } from '#core/reading-view/page-text.ts';
import { findUnexplained } from '#core/unexplained/unexplained.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { useNamedCards } from './use-named-cards.ts';

/** What every section gets. */
export type SectionProps = {
  readonly glossary: Glossary;
  readonly article: ReadArticle;
  readonly blocks: readonly ReadBlock[];
  readonly cards: ArticleCards;
  /** How often the article mentions each card. */
  readonly mentions: ReadonlyMap<CardId, number>;
  readonly onOpen: (id: CardId) => void;
  /** True where the page contains names that the reader wrote and that are not marked there. */
  readonly held: boolean;
};

type SectionEntry = {
  readonly key: string;
  /** The message key of the tab's label. */
  readonly words: MessageKey;
  readonly View: ComponentType<SectionProps>;
};

/** The sections of the reading view after the list of cards, in the order of their tabs. */
export const SECTIONS = [
  { key: 'actors', words: 'readingViewActors', View: Actors },
  { key: 'connections', words: 'readingViewConnections', View: Connections },
  { key: 'timeline', words: 'readingViewTimeline', View: Timeline },
  { key: 'unexplained', words: 'readingViewUnexplained', View: Unexplained },
  { key: 'sheet', words: 'readingViewSheet', View: Sheet },
] as const satisfies readonly SectionEntry[];

export type Section = (typeof SECTIONS)[number]['key'];

function useDates() {
  const messages = useMessages();
  return useMemo(() => dateWriter(messages), [messages]);
}

function dayOf({ date }: ReadArticle): PartialDate | null {
  return date?.date ?? null;
}

function Actors({ article, cards, mentions, onOpen }: SectionProps) {
  const dates = useDates();
  const date = dayOf(article);
  const mentioned = cards.cards.map(card => ({ card, mentions: mentions.get(card.id) ?? 0 }));
  return <ActorsView sides={actorsBySide(mentioned, date)} date={date} dates={dates} onOpen={onOpen} />;
}

function Connections({ article, cards, onOpen }: SectionProps) {
  const dates = useDates();
  const { cards: mentioned, all } = cards;
  return <ConnectionView cards={mentioned} all={all} date={dayOf(article)} dates={dates} onOpen={onOpen} />;
}

function Timeline({ article, cards, onOpen }: SectionProps) {
  const dates = useDates();
  return <TimelineView cards={cards.cards} date={dayOf(article)} dates={dates} onOpen={onOpen} />;
}

/** The names are searched for once, not for each paragraph that the reader reaches. */
function Unexplained({ glossary, article, blocks, held }: SectionProps) {
  const found = useMemo(
    () =>
      findUnexplained(
        blocks.map(({ text, mentions }) => ({ text, explained: mentions })),
        article.language,
      ),
    [blocks, article.language],
  );
  const names = found.names.map(({ name }) => name);
  const named = useNamedCards(glossary, names, held);
  return (
    <UnexplainedView
      found={{ ...found, names: found.names.filter(({ name }) => !named.has(name)) }}
      language={article.language}
      onStart={({ name, sentence }) => startCard(name, sentence, article)}
    />
  );
}

function Sheet({ article, cards: { cards } }: SectionProps) {
  const { t } = useMessages();
  const dates = useDates();
  const date = dayOf(article);
  const sheet = { title: article.title, address: article.address, date };
  const words = sheetWords(date, dates, t);
  return (
    <SheetView
      cards={cards}
      article={sheet}
      words={words}
      onPrint={() => print()}
      onSave={() => {
        const text = backgroundSheet(cards, sheet, words);
        download(new Blob([text], { type: 'text/markdown' }), 'background.md');
      }}
    />
  );
}

/** Opens the editor with a new card, with the sentence as a statement and the article as its source. */
function startCard(title: string, sentence: string, { address, title: headline, date }: ReadArticle): void {
  const context = { sentence, address, headline, date: date?.date ?? null };
  void openOptions({ page: 'new', title, id: null, context });
}

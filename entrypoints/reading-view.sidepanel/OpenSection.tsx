import { useMemo } from 'preact/hooks';
import { dateWriter } from '#components/card/card-dates.ts';
import { useMessages } from '#components/messages.ts';
import { ActorsView } from '#components/reading-view/ActorsView.tsx';
import { ConnectionView } from '#components/reading-view/ConnectionView.tsx';
import type { Section } from '#components/reading-view/SectionTabs.tsx';
import { SheetView } from '#components/reading-view/SheetView.tsx';
import { sheetWords } from '#components/reading-view/sheet-words.ts';
import { TimelineView } from '#components/reading-view/TimelineView.tsx';
import { UnexplainedView } from '#components/reading-view/UnexplainedView.tsx';
import type { ArticleCards } from '#connected/article/use-article-cards.ts';
import { download } from '#connected/download.ts';
import { openOptions } from '#connected/options/open-options.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { actorsBySide } from '#core/reading-view/actors.ts';
import { backgroundSheet } from '#core/reading-view/markdown.ts';
import type { ReadArticle, ReadBlock } from '#core/reading-view/page-text.ts';
import { findUnexplained } from '#core/unexplained/unexplained.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { useNamedCards } from './use-named-cards.ts';

type OpenSectionProps = {
  readonly glossary: Glossary;
  readonly section: Exclude<Section, 'cards'>;
  readonly article: ReadArticle;
  readonly blocks: readonly ReadBlock[];
  readonly cards: ArticleCards;
  /** How often the article mentions each card. */
  readonly mentions: ReadonlyMap<CardId, number>;
  readonly onOpen: (id: CardId) => void;
  /** True where names of the reader's own stand in the page that are not marked. */
  readonly held: boolean;
};

/** One of the reading view's sections beside the cards. */
export function OpenSection(props: OpenSectionProps) {
  const { glossary, section, article, blocks, cards, mentions, onOpen, held } = props;
  const messages = useMessages();
  const dates = useMemo(() => dateWriter(messages), [messages]);
  const date = article.date?.date ?? null;
  switch (section) {
    case 'actors': {
      const mentioned = cards.cards.map(card => ({ card, mentions: mentions.get(card.id) ?? 0 }));
      return <ActorsView sides={actorsBySide(mentioned, date)} date={date} dates={dates} onOpen={onOpen} />;
    }
    case 'connections':
      return <ConnectionView cards={cards.cards} all={cards.all} date={date} dates={dates} onOpen={onOpen} />;
    case 'timeline':
      return <TimelineView cards={cards.cards} date={date} dates={dates} onOpen={onOpen} />;
    case 'unexplained':
      return <UnexplainedSection glossary={glossary} article={article} blocks={blocks} held={held} />;
    case 'sheet': {
      const sheet = { title: article.title, address: article.address, date };
      const words = sheetWords(date, dates, messages.t);
      return (
        <SheetView
          cards={cards.cards}
          article={sheet}
          words={words}
          onPrint={() => print()}
          onSave={() => {
            const text = backgroundSheet(cards.cards, sheet, words);
            download(new Blob([text], { type: 'text/markdown' }), 'background.md');
          }}
        />
      );
    }
  }
}

/** Looked for once, and not with each paragraph that the reader comes to. */
function UnexplainedSection({
  glossary,
  article,
  blocks,
  held,
}: Pick<OpenSectionProps, 'glossary' | 'article' | 'blocks' | 'held'>) {
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

/** Opens the editor at a new card, with the sentence as a statement and the article as its source. */
function startCard(title: string, sentence: string, { address, title: headline, date }: ReadArticle): void {
  const context = { sentence, address, headline, date: date?.date ?? null };
  void openOptions({ page: 'new', title, id: null, context });
}

import { ArrowLeft, BookX } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '#components/controls/Button.tsx';
import { EmptyState } from '#components/controls/EmptyState.tsx';
import { Tabs } from '#components/controls/Tabs.tsx';
import { useMessages } from '#components/messages.ts';
import { OpenedCardView } from '#components/popup/OpenedCardView.tsx';
import { StatusNote } from '#components/popup/StatusNote.tsx';
import { MentionedCards } from '#components/reading-view/MentionedCards.tsx';
import { cardsNearby, placeOfLead, spotsOf } from '#components/reading-view/reading-view.ts';
import { packNoteOf, useArticleCards } from '#connected/article/use-article-cards.ts';
import { useCardChanges } from '#connected/article/use-card-changes.ts';
import { useReadingView } from '#connected/article/use-reading-view.ts';
import { useOpenedCard } from '#connected/glossary/use-glossary.ts';
import { useGlossaryChanges } from '#connected/glossary/use-glossary-changes.ts';
import { openOptions } from '#connected/options/open-options.ts';
import { useHeldNames } from '#connected/settings/use-held-names.ts';
import { useSettings } from '#connected/settings/use-settings.ts';
import type { PopupTab } from '#connected/tab/find-tab.ts';
import { pageOfTab } from '#connected/tab/page-of-tab.ts';
import type { OverTabProps } from '#connected/tab/start-over-tab.tsx';
import { useTab } from '#connected/tab/use-tab.ts';
import type { ArticleDay } from '#core/as-of/article-date.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { PackNote } from '#core/packs/pack.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { CardReads } from '#platform/card-reads/card-reads.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { SECTIONS, type Section } from './sections.tsx';
import { useActiveTab } from './use-active-tab.ts';
import { useTrail } from './use-trail.ts';
import './reading-view.css';

/** The reading view beside the active tab of its window. */
export function ReadingView({ glossary, reads, firstSettings, firstTab }: OverTabProps) {
  const { t } = useMessages();
  const tab = useActiveTab(firstTab);
  const settings = useSettings(firstSettings);
  if (!tab) return <EmptyState icon={BookX} title={t('readingViewNoTab')} />;
  return <TabReading key={tab.id} glossary={glossary} reads={reads} settings={settings} first={tab} />;
}

type TabReadingProps = {
  readonly glossary: Glossary;
  readonly reads: CardReads;
  readonly settings: Settings;
  readonly first: PopupTab;
};

function TabReading({ glossary, reads, settings, first }: TabReadingProps) {
  const { t } = useMessages();
  const tabView = useTab(first);
  const { reading, listening } = tabView;
  const { view, jump } = useReadingView(first.id, listening, reading);
  const [section, setSection] = useState<Section | 'cards'>('cards');
  const { shown, open, back, leave } = useTrail();
  const { blocks, length } = view;
  const spots = useMemo(() => spotsOf({ blocks, length }), [blocks, length]);
  const mentions = useMemo(() => new Map([...spots].map(([id, list]) => [id, list.length])), [spots]);
  const articleCards = useArticleCards(
    glossary,
    [...spots.keys()],
    section !== 'cards' || shown !== undefined,
  );
  const held = useHeldNames(first.id);
  const { note } = pageOfTab(settings, tabView, change => void change);
  const { status } = note;
  if (status !== 'reading')
    return (
      <main class="reading-view">
        <h1 class="visually-hidden">{t('readingViewTitle')}</h1>
        <StatusNote {...note} status={status} />
      </main>
    );
  const show = (next: Section | 'cards') => {
    leave();
    setSection(next);
  };
  const tabs = [
    { key: 'cards' as const, words: t('readingViewCards') },
    ...SECTIONS.map(({ key, words }) => ({ key, words: t(words) })),
  ];
  const opened = SECTIONS.find(({ key }) => key === section);
  return (
    <main class="reading-view" onKeyDown={event => event.key === 'Escape' && shown !== undefined && back()}>
      <header class="reading-view-head">
        <h1 dir="auto" lang={view.article?.language || undefined}>
          {view.article?.title || t('readingViewTitle')}
        </h1>
        {view.whole === false && <p>{t('readingViewCut')}</p>}
      </header>
      <Tabs label={t('readingViewSections')} tabs={tabs} shown={section} onShow={show}>
        {shown !== undefined && (
          <OpenCard
            glossary={glossary}
            reads={reads}
            keepsRead={!first.privateWindow}
            id={shown}
            article={view.article?.date ?? null}
            pack={packNoteOf(articleCards, shown)}
            onBack={back}
            onOpen={open}
          />
        )}
        <div hidden={shown !== undefined}>
          {opened ? (
            view.article && (
              <opened.View
                glossary={glossary}
                held={held > 0}
                article={view.article}
                blocks={view.blocks}
                cards={articleCards}
                mentions={mentions}
                onOpen={open}
              />
            )
          ) : (
            <MentionedCards
              cards={reading?.cards ?? []}
              nearby={cardsNearby(view)}
              spots={spots}
              here={placeOfLead(view)}
              onOpen={open}
              onJump={jump}
            />
          )}
        </div>
      </Tabs>
    </main>
  );
}

type OpenCardProps = {
  readonly glossary: Glossary;
  readonly reads: CardReads;
  /** False in a private window. */
  readonly keepsRead: boolean;
  readonly id: CardId;
  readonly article: ArticleDay;
  readonly pack: PackNote | null;
  readonly onBack: () => void;
  readonly onOpen: (id: CardId) => void;
};

/** One card, in the list's place. */
function OpenCard({ glossary, reads, keepsRead, id, article, pack, onBack, onOpen }: OpenCardProps) {
  const { t } = useMessages();
  const opened = useOpenedCard(glossary, id, useGlossaryChanges(glossary));
  const changes = useCardChanges(reads, opened, keepsRead);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), [id]);
  return (
    <>
      <div class="reading-view-card-bar">
        <Button look="quiet" icon={ArrowLeft} directional onClick={onBack} buttonRef={back}>
          {t('readingViewBack')}
        </Button>
      </div>
      <OpenedCardView
        id={id}
        opened={opened}
        changes={changes}
        article={article}
        pack={pack}
        onOpenCard={onOpen}
        onEdit={() => void openOptions({ page: 'card', id })}
      />
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { ArticleDay } from '#core/as-of/article-date.ts';
import { cardOn } from '#core/as-of/card-on.ts';
import type { Card as CardData } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { CardChanges } from '#core/cards/line-hashes.ts';
import { paragraphsOf } from '#core/cards/text.ts';
import type { PackNote } from '#core/packs/pack.ts';
import { directionOf } from '../controls/direction.ts';
import { useMessages } from '../messages.ts';
import { CardHeader } from './CardHeader.tsx';
import { dateWriter } from './card-dates.ts';
import { sectionsOn } from './card-day.ts';
import { DayOfArticle, type KeepDay } from './DayOfArticle.tsx';
import { NameList } from './NameList.tsx';
import { SourceList, type SourceWish } from './sources/SourceList.tsx';
import { CardTimeline } from './statements/CardTimeline.tsx';
import { ChangedMark } from './statements/ChangedMark.tsx';
import { ChangesContext, cardMarks } from './statements/card-changes.ts';
import { type CardSection, sectionsByDate } from './statements/card-sections.ts';
import { OnThatDay, PackLine } from './statements/OnThatDay.tsx';
import { StatementSection } from './statements/StatementSection.tsx';
import './card.css';

export type CardProps = {
  readonly card: CardData;
  /** The name exactly as it is in the article's text. */
  readonly writtenAs?: string | undefined;
  readonly onOpenCard: (id: CardId) => void;
  readonly onEdit?: (() => void) | undefined;
  /**
   * The title of a related card; null where the glossary has no such card, which leaves the statement without a link.
   */
  readonly titleFor: (id: CardId) => string | null;
  /** The article's day; null where it could not be found. Left out where the card is shown outside an article. */
  readonly article?: ArticleDay | undefined;
  /** Stores the day that the reader sets for the article. */
  readonly onKeepDay?: KeepDay | undefined;
  /** What the card's pack states about itself; null for a card that the reader wrote. */
  readonly pack?: PackNote | null | undefined;
  /** The lines that changed since the reader last read the card; they are marked. */
  readonly changes?: CardChanges | null | undefined;
  /** The map of the card's place. */
  readonly map?: ComponentChildren;
  /**
   * The statements, in sections. Left out: sorted by the article's day where it is known, otherwise by date, newest
   * first.
   */
  readonly sections?: readonly CardSection[] | undefined;
  /** Further controls in the header: back, pin, close. */
  readonly actions?: ComponentChildren;
  /** Shown below the card's text. */
  readonly foot?: ComponentChildren;
  /** True to show only the header, without the card's text. */
  readonly headOnly?: boolean;
};

/** One card: the same component beside a page, in the popup, in the reading view and in the editor's preview. */
export function Card({ changes = null, ...props }: CardProps) {
  const messages = useMessages();
  const { card } = props;
  const marks = useMemo(() => cardMarks(card, changes, messages), [card, changes, messages]);
  return (
    <ChangesContext.Provider value={marks}>
      <CardArticle {...props} />
    </ChangesContext.Provider>
  );
}

function CardArticle({
  card,
  writtenAs,
  onOpenCard,
  onEdit,
  titleFor,
  article,
  onKeepDay,
  pack,
  map,
  sections,
  actions,
  foot,
  headOnly = false,
}: Omit<CardProps, 'changes'>) {
  const messages = useMessages();
  const { language, t } = messages;
  const headingId = useId();
  const [wish, setWish] = useState<SourceWish | null>(null);
  const dates = useMemo(() => dateWriter(messages), [messages]);
  const day = article?.date ?? null;
  const on = useMemo(() => (day === null ? null : cardOn(card, day)), [card, day]);
  const shown = useMemo(
    () => sections ?? (on ? sectionsOn(on, dates, t) : sectionsByDate(card, t)),
    [card, sections, on, dates, t],
  );
  const context = { card, dates, onOpenCard, titleFor, onShowSource: (id: string) => setWish({ id }) };
  return (
    <article class="card" aria-labelledby={headingId} lang={language} dir={directionOf(language)}>
      <CardHeader card={card} headingId={headingId} writtenAs={writtenAs} onEdit={onEdit} actions={actions} />
      {!headOnly && (
        <div class="card-body">
          {on && <OnThatDay on={on} dates={dates} language={card.language} />}
          {article !== undefined && day === null && (
            <DayOfArticle article={article} dates={dates} onKeep={onKeepDay} />
          )}
          {card.summary !== undefined && (
            <Paragraphs text={card.summary} language={card.language} isSummary />
          )}
          {map}
          {shown.map(section => (
            <StatementSection key={`${card.id} ${section.key}`} section={section} context={context} />
          ))}
          <CardTimeline card={card} date={day} dates={dates} />
          {card.note !== undefined && card.note.trim() !== '' && (
            <section class="card-note">
              <h3>{t('cardNote')}</h3>
              <Paragraphs text={card.note} />
            </section>
          )}
          <NameList key={`${card.id} names`} card={card} dates={dates} writtenAs={writtenAs} />
          {card.sources.length > 0 && (
            <SourceList key={`${card.id} sources`} card={card} dates={dates} wish={wish} />
          )}
          {pack && <PackLine pack={pack} dates={dates} date={day} />}
          {article && day !== null && <DayOfArticle article={article} dates={dates} onKeep={onKeepDay} />}
        </div>
      )}
      {foot}
    </article>
  );
}

type ParagraphsProps = {
  readonly text: string;
  readonly language?: string;
  readonly isSummary?: boolean;
};

function Paragraphs({ text, language, isSummary = false }: ParagraphsProps) {
  return (
    <div class="card-text" lang={language}>
      {paragraphsOf(text).map((paragraph, at) => (
        <p key={at} dir="auto">
          {isSummary && <ChangedMark among={lines => lines.paragraphs.has(paragraph)} />}
          {paragraph}
        </p>
      ))}
    </div>
  );
}

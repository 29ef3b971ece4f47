import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Card as CardData } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { directionOf } from '../controls/direction.ts';
import { useMessages } from '../messages.ts';
import { CardHeader } from './CardHeader.tsx';
import { dateWriter } from './card-dates.ts';
import { type CardSection, sectionsByDate } from './card-sections.ts';
import { NameList } from './NameList.tsx';
import { SourceList, type SourceWish } from './SourceList.tsx';
import { StatementSection } from './StatementSection.tsx';

export type CardProps = {
  readonly card: CardData;
  /** The form that this article uses, as cut out of its text. */
  readonly writtenAs?: string | undefined;
  readonly onOpenCard: (id: CardId) => void;
  readonly onEdit?: (() => void) | undefined;
  /** Title of a card that a relation points to; null where the glossary has none, and nothing is linked. */
  readonly titleFor: (id: CardId) => string | null;
  /** The statements as they are to be shown; without it all of them by date, newest first. */
  readonly sections?: readonly CardSection[] | undefined;
  /** Further controls at the head: back, pin, close. */
  readonly actions?: ComponentChildren;
  /** What stands under the card's text, where the place has something to add. */
  readonly foot?: ComponentChildren;
  /** True where the card is only to be named: its text is left out. */
  readonly headOnly?: boolean;
};

/** One card, as it stands in the page, in the popup, in the side panel and in the editor's preview. */
export function Card({
  card,
  writtenAs,
  onOpenCard,
  onEdit,
  titleFor,
  sections,
  actions,
  foot,
  headOnly = false,
}: CardProps) {
  const messages = useMessages();
  const { language, t } = messages;
  const headingId = useId();
  const [wish, setWish] = useState<SourceWish | null>(null);
  const dates = useMemo(() => dateWriter(messages), [messages]);
  const shown = useMemo(() => sections ?? sectionsByDate(card, t), [card, sections, t]);
  const context = { card, dates, onOpenCard, titleFor, onShowSource: (id: string) => setWish({ id }) };
  return (
    <article class="card" aria-labelledby={headingId} lang={language} dir={directionOf(language)}>
      <CardHeader card={card} headingId={headingId} writtenAs={writtenAs} onEdit={onEdit} actions={actions} />
      {!headOnly && (
        <div class="card-body">
          {card.summary !== undefined && <Paragraphs text={card.summary} language={card.language} />}
          {shown.map(section => (
            <StatementSection key={`${card.id} ${section.key}`} section={section} context={context} />
          ))}
          {card.note !== undefined && card.note.trim() !== '' && (
            <section class="card-note">
              <h3>{t('cardNote')}</h3>
              <Paragraphs text={card.note} />
            </section>
          )}
          <NameList key={`${card.id} names`} card={card} dates={dates} writtenAs={writtenAs} />
          {card.sources.length > 0 && (
            <SourceList key={`${card.id} sources`} sources={card.sources} dates={dates} wish={wish} />
          )}
        </div>
      )}
      {foot}
    </article>
  );
}

function Paragraphs({ text, language }: { readonly text: string; readonly language?: string }) {
  return (
    <div class="card-text" lang={language}>
      {text
        .split(/\n\s*/)
        .filter(paragraph => paragraph.trim() !== '')
        .map((paragraph, at) => (
          <p key={at} dir="auto">
            {paragraph}
          </p>
        ))}
    </div>
  );
}

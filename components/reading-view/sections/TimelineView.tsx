import { CalendarDays } from 'lucide';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import { STATEMENT_KINDS } from '#core/cards/statement-kinds.ts';
import { placeOfDay, timelineOf } from '#core/reading-view/timeline.ts';
import type { DateWriter } from '../../card/card-dates.ts';
import { STATEMENT_KIND_WORDS } from '../../card/statements/statement-kind-words.ts';
import { EmptyState } from '../../controls/EmptyState.tsx';
import { useMessages } from '../../messages.ts';
import '../../controls/button.css';
import './filters.css';
import '../section.css';
import '../timeline.css';
import './timeline-view.css';

type TimelineViewProps = {
  readonly cards: readonly Card[];
  readonly date: PartialDate | null;
  readonly dates: DateWriter;
  readonly onOpen: (id: CardId) => void;
};

/**
 * The dated statements of the article's cards, along a line that includes the article's day. It is a list and looks
 * like one: a side panel is too narrow for a drawn timeline to be legible.
 */
export function TimelineView({ cards, date, dates, onOpen }: TimelineViewProps) {
  const { t } = useMessages();
  const [kind, setKind] = useState('event');
  const [card, setCard] = useState('');
  const all = useMemo(() => timelineOf(cards), [cards]);
  const shown = all.filter(
    entry => (kind === '' || entry.statement.kind === kind) && (card === '' || entry.card.id === card),
  );
  const day = useRef<HTMLLIElement>(null);
  // The timeline is long, so it opens at the article's day.
  useEffect(() => day.current?.scrollIntoView({ block: 'center' }), []);
  const place = date === null ? -1 : placeOfDay(shown, date);
  if (all.length === 0) return <EmptyState icon={CalendarDays} title={t('readingNothingDated')} />;
  const items = shown.map(({ card: of, statement }, at) => (
    <li key={`${of.id} ${at}`} class={at < place ? 'timeline-past' : undefined}>
      <p class="reading-hint">{dates.statement(statement)}</p>
      <p dir="auto" lang={of.language}>
        {statement.text}
      </p>
      <p>
        <button type="button" class="button button-link" onClick={() => onOpen(of.id)}>
          {of.title}
        </button>
      </p>
    </li>
  ));
  if (date !== null)
    items.splice(
      place,
      0,
      <li key="day" ref={day} class="timeline-day" aria-current="date">
        {t('readingArticleDay', dates.date(date))}
      </li>,
    );
  return (
    <div class="reading-section">
      <div class="reading-filters">
        <Filter label={t('readingKind')} value={kind} onChange={setKind}>
          {[
            ['', t('readingAllKinds')],
            ...STATEMENT_KINDS.map(name => [name, t(STATEMENT_KIND_WORDS[name].several)]),
          ]}
        </Filter>
        <Filter label={t('readingCard')} value={card} onChange={setCard}>
          {[['', t('readingAllCards')], ...cards.map(({ id, title }) => [id, title])]}
        </Filter>
      </div>
      <ol class="timeline">{items}</ol>
    </div>
  );
}

type FilterProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The value and label of each option. */
  readonly children: readonly (readonly string[])[];
};

function Filter({ label, value, onChange, children }: FilterProps) {
  const id = useId();
  return (
    <p class="reading-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChange(event.currentTarget.value)}>
        {children.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

import { useId, useMemo, useState } from 'preact/hooks';
import { standing } from '#core/as-of/index.ts';
import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import { connect, LONGEST_CHAIN, type Step } from '#core/reading/connections.ts';
import type { DateWriter } from '../card/card-dates.ts';
import { plural } from '../controls/plural.ts';
import { useMessages } from '../messages.ts';

type ConnectionViewProps = {
  /** The article's cards, of which two are picked. */
  readonly cards: readonly Card[];
  /** Those, and the cards that they point to: a chain may lead through them. */
  readonly all: readonly Card[];
  readonly date: PartialDate | null;
  readonly dates: DateWriter;
  readonly onOpen: (id: CardId) => void;
};

/** How two cards are connected: the shortest chain of relations, a sentence each. */
export function ConnectionView({ cards, all, date, dates, onOpen }: ConnectionViewProps) {
  const { t } = useMessages();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const chain = useMemo(
    () => (from === '' || to === '' ? null : connect(all, from, to, date)),
    [all, from, to, date],
  );
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  return (
    <div class="reading-view">
      <p class="reading-hint">{t('readingConnectionHint')}</p>
      <div class="reading-filters">
        <CardSelect label={t('readingFirst')} cards={cards} value={from} onChange={setFrom} />
        <CardSelect label={t('readingSecond')} cards={cards} value={to} onChange={setTo} />
      </div>
      <div aria-live="polite">
        {from !== '' && from === to && <p>{t('readingSame')}</p>}
        {from !== '' && to !== '' && from !== to && chain === null && (
          <p>{t('readingNoChain', String(LONGEST_CHAIN))}</p>
        )}
        {chain && chain.length > 0 && (
          <ol class="reading-chain">
            {chain.map(step => (
              <li key={step.to}>
                <p class="reading-row-title">
                  <button type="button" class="button button-link" onClick={() => onOpen(step.from)}>
                    {titles.get(step.from)}
                  </button>
                  {' – '}
                  <button type="button" class="button button-link" onClick={() => onOpen(step.to)}>
                    {titles.get(step.to)}
                  </button>
                </p>
                <StepText step={step} by={titles.get(step.by) ?? ''} date={date} dates={dates} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}

type StepTextProps = {
  readonly step: Step;
  readonly by: string;
  readonly date: PartialDate | null;
  readonly dates: DateWriter;
};

function StepText({ step: { statement }, by, date, dates }: StepTextProps) {
  const messages = useMessages();
  const { t } = messages;
  const held = date !== null && standing(statement, date) === 'held';
  const notes = [
    dates.statement(statement),
    date === null ? null : t(held ? 'readingHeldThen' : 'readingNotThen'),
    statement.sources.length === 0
      ? t('readingUnsourced')
      : plural(messages, 'readingSources', statement.sources.length),
  ];
  return (
    <>
      <p dir="auto">
        <b>{by}:</b> {statement.text}
      </p>
      <p class="reading-hint">{notes.filter(note => note !== null).join(' · ')}</p>
    </>
  );
}

type CardSelectProps = {
  readonly label: string;
  readonly cards: readonly Card[];
  readonly value: string;
  readonly onChange: (id: string) => void;
};

function CardSelect({ label, cards, value, onChange }: CardSelectProps) {
  const { t } = useMessages();
  const id = useId();
  return (
    <p class="reading-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChange(event.currentTarget.value)}>
        <option value="">{t('readingChoose')}</option>
        {cards.map(card => (
          <option key={card.id} value={card.id}>
            {card.title}
          </option>
        ))}
      </select>
    </p>
  );
}

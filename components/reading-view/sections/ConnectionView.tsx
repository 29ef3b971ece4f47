import { useId, useMemo, useState } from 'preact/hooks';
import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import { connect, LONGEST_CHAIN } from '#core/reading-view/connections.ts';
import type { DateWriter } from '../../card/card-dates.ts';
import { useMessages } from '../../messages.ts';
import { plural } from '../../plural.ts';
import { ChainStep } from './ChainStep.tsx';
import './filters.css';
import '../section.css';
import './connection-view.css';

type ConnectionViewProps = {
  /** The article's cards, from which the reader picks two. */
  readonly cards: readonly Card[];
  /** The article's cards and the cards related to them, because a chain may lead through either. */
  readonly all: readonly Card[];
  readonly date: PartialDate | null;
  readonly dates: DateWriter;
  readonly onOpen: (id: CardId) => void;
};

/** Shows how two cards are connected: the shortest chain of relations, one sentence each. */
export function ConnectionView({ cards, all, date, dates, onOpen }: ConnectionViewProps) {
  const messages = useMessages();
  const { t } = messages;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const byId = useMemo(() => new Map(all.map(card => [card.id, card])), [all]);
  const [first, second] = [byId.get(from), byId.get(to)];
  const chain = useMemo(
    () => (first && second ? connect(all, first.id, second.id, date) : null),
    [all, first, second, date],
  );
  return (
    <div class="reading-section">
      <p class="reading-hint">{t('readingConnectionHint')}</p>
      <div class="reading-filters">
        <CardSelect label={t('readingFirst')} cards={cards} value={from} onChange={setFrom} />
        <CardSelect label={t('readingSecond')} cards={cards} value={to} onChange={setTo} />
      </div>
      {/* Screen readers announce only the result; the steps are there to read. */}
      <p role="status">
        {first &&
          second &&
          (first === second
            ? t('readingSame')
            : chain === null
              ? t('readingNoChain', LONGEST_CHAIN)
              : t('readingChain', first.title, second.title, plural(messages, 'readingSteps', chain.length)))}
      </p>
      {chain && chain.length > 0 && (
        <ol class="reading-chain">
          {chain.map(step => (
            <ChainStep key={step.to} step={step} cards={byId} dates={dates} onOpen={onOpen} />
          ))}
        </ol>
      )}
    </div>
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

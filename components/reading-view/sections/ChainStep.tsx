import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { Step } from '#core/reading-view/connections.ts';
import type { DateWriter } from '../../card/card-dates.ts';
import { fillMessage } from '../../fill-message.tsx';
import { useMessages } from '../../messages.ts';
import { StatementSources } from '../StatementSources.tsx';
import { stepSentence, stepStanding } from './step-words.ts';
import '../../controls/button.css';
import '../section.css';

type ChainStepProps = {
  readonly step: Step;
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly dates: DateWriter;
  readonly onOpen: (id: CardId) => void;
};

/** One step of a chain: the relation in a sentence, when it held, what the card says about it, and the sources. */
export function ChainStep({ step, cards, dates, onOpen }: ChainStepProps) {
  const { t } = useMessages();
  const { from, to, by, statement } = step;
  const standing = stepStanding(step);
  const when = [dates.statement(statement), standing && t(standing)].filter(words => words !== null);
  const card = cards.get(by);
  const link = (id: CardId) => (
    <button type="button" class="button button-link" onClick={() => onOpen(id)}>
      {cards.get(id)?.title ?? id}
    </button>
  );
  return (
    <li>
      <p class="reading-row-title" dir="auto">
        {fillMessage(t, stepSentence(step), link(from), link(to))}
      </p>
      {when.length > 0 && <p class="reading-hint">{when.join(' · ')}</p>}
      <p dir="auto" lang={card?.language}>
        {statement.text}
      </p>
      <StatementSources statement={statement} card={card} dates={dates} />
    </li>
  );
}

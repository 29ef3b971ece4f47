import { useState } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import { inOrderOfTime, type Later } from '#core/reading-view/afterwards.ts';
import type { DateWriter } from '../card/card-dates.ts';
import { useMessages } from '../messages.ts';
import { StatementSources } from './StatementSources.tsx';
import '../card/statements/card-link.css';
import './section.css';
import './later-list.css';
import './timeline.css';

type LaterListProps = {
  /** Most important first. */
  readonly later: readonly Later[];
  readonly dates: DateWriter;
  readonly onOpen: (id: CardId) => void;
};

/** How many are shown at first. */
const SHOWN_AT_FIRST = 7;

/** What happened after the article, in order of time: the most important events at first, the others on demand. */
export function LaterList({ later, dates, onOpen }: LaterListProps) {
  const { t } = useMessages();
  const [whole, setWhole] = useState(false);
  if (later.length === 0) return <p class="reading-hint">{t('readingAfterNone')}</p>;
  const shown = inOrderOfTime(whole ? later : later.slice(0, SHOWN_AT_FIRST));
  return (
    <>
      <ol class="timeline">
        {shown.map(entry => (
          <LaterLine
            key={`${entry.card.id} ${entry.statement.text}`}
            later={entry}
            dates={dates}
            onOpen={onOpen}
          />
        ))}
      </ol>
      {shown.length < later.length && (
        <button type="button" class="card-link" onClick={() => setWhole(true)}>
          {t('readingMoreOf', later.length - shown.length, t('readingAfter'))}
        </button>
      )}
    </>
  );
}

type LaterLineProps = Pick<LaterListProps, 'dates' | 'onOpen'> & { readonly later: Later };

function LaterLine({ later: { card, statement, ended }, dates, onOpen }: LaterLineProps) {
  return (
    <li class={ended ? 'later-end' : undefined}>
      <p class="later-when">{dates.statement(statement)}</p>
      <p lang={card.language} dir="auto">
        <button type="button" class="card-link" data-card={card.id} onClick={() => onOpen(card.id)}>
          {card.title}
        </button>
        : {statement.text}
      </p>
      <StatementSources statement={statement} card={card} dates={dates} brief />
    </li>
  );
}

import { useState } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import { inOrderOfTime, type Later } from '#core/reading-view/afterwards.ts';
import type { DateWriter } from '../card/card-dates.ts';
import { useMessages } from '../messages.ts';
import { SourceNames } from './SourceNames.tsx';
import '../card/statements/card-link.css';
import './section.css';
import './later-list.css';

type LaterListProps = {
  /** The weightiest first. */
  readonly later: readonly Later[];
  readonly dates: DateWriter;
  readonly onOpen: (id: CardId) => void;
};

/** So many are told at once. */
const MOST_AT_ONCE = 7;

/** What followed the article, as it went on; the weightiest at once, the others on demand. */
export function LaterList({ later, dates, onOpen }: LaterListProps) {
  const { t } = useMessages();
  const [whole, setWhole] = useState(false);
  if (later.length === 0) return <p class="reading-hint">{t('readingAfterNone')}</p>;
  const shown = inOrderOfTime(whole ? later : later.slice(0, MOST_AT_ONCE));
  return (
    <>
      <ol class="timeline">
        {shown.map(one => (
          <LaterLine key={`${one.card.id} ${one.statement.text}`} later={one} dates={dates} onOpen={onOpen} />
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
  const { t } = useMessages();
  const sourcesOf = (ids: readonly string[]) => card.sources.filter(({ id }) => ids.includes(id));
  return (
    <li class={ended ? 'later-end' : undefined}>
      <p class="later-when">{dates.statement(statement)}</p>
      <p lang={card.language} dir="auto">
        <button type="button" class="card-link" data-card={card.id} onClick={() => onOpen(card.id)}>
          {card.title}
        </button>
        : {statement.text}
      </p>
      <SourceNames sources={sourcesOf(statement.sources)} dates={dates} brief />
      {statement.disputedBy?.map(dispute => (
        <div key={`${dispute.by}\n${dispute.text}`} class="reading-dispute">
          <p lang={card.language} dir="auto">
            <b>{t('cardDisputedBy', dispute.by)}</b> {dispute.text}
          </p>
          <SourceNames sources={sourcesOf(dispute.sources)} dates={dates} brief />
        </div>
      ))}
    </li>
  );
}

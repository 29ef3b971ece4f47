import type { Card } from '#core/cards/card.ts';
import type { Statement } from '#core/cards/statement.ts';
import type { DateWriter } from '../card/card-dates.ts';
import { useMessages } from '../messages.ts';
import { SourceNames } from './SourceNames.tsx';
import './section.css';

type StatementSourcesProps = {
  readonly statement: Statement;
  /** The card that the statement is on; undefined where it is not known, and then no source is named. */
  readonly card: Pick<Card, 'sources' | 'language'> | undefined;
  readonly dates: DateWriter;
  /** True where there is only room for the publishers. */
  readonly brief?: boolean;
};

/** Below a statement: its sources, and who disputes it, with theirs. */
export function StatementSources({ statement, card, dates, brief = false }: StatementSourcesProps) {
  const { t } = useMessages();
  const sourcesOf = (ids: readonly string[]) => card?.sources.filter(({ id }) => ids.includes(id)) ?? [];
  return (
    <>
      <SourceNames sources={sourcesOf(statement.sources)} dates={dates} brief={brief} />
      {statement.disputedBy?.map(dispute => (
        <div key={`${dispute.by}\n${dispute.text}`} class="reading-dispute">
          <p lang={card?.language} dir="auto">
            <b>{t('cardDisputedBy', dispute.by)}</b> {dispute.text}
          </p>
          <SourceNames sources={sourcesOf(dispute.sources)} dates={dates} brief={brief} />
        </div>
      ))}
    </>
  );
}

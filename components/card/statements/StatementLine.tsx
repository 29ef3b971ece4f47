import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { Statement } from '#core/cards/statement.ts';
import { useMessages } from '../../messages.ts';
import type { DateWriter } from '../card-dates.ts';
import { SourceMarks } from '../sources/SourceMarks.tsx';
import { ChangedMark } from './ChangedMark.tsx';
import { linkedText } from './linked-text.ts';
import './card-link.css';
import './statement.css';

export type StatementContext = {
  readonly card: Card;
  readonly dates: DateWriter;
  readonly onOpenCard: (id: CardId) => void;
  readonly onShowSource: (id: string) => void;
  /** The title of a related card; null where the glossary has no such card. */
  readonly titleFor: (id: CardId) => string | null;
};

/** One statement: its date, text and sources, and who disputes it. */
export function StatementLine({
  statement,
  context,
}: {
  readonly statement: Statement;
  readonly context: StatementContext;
}) {
  const { t } = useMessages();
  const { card, dates, onShowSource } = context;
  const when = dates.statement(statement);
  return (
    <li class="statement">
      <ChangedMark among={lines => lines.statements.has(statement)} />
      {when !== null && <span class="statement-when">{when}</span>}
      <div class="statement-what" lang={card.language} dir="auto">
        <StatementText statement={statement} context={context} />
        {statement.relation?.side !== undefined && (
          <span class="statement-side"> {t('cardRelationSide', statement.relation.side)}</span>
        )}{' '}
        <SourceMarks card={card} line={statement} dates={dates} onShowSource={onShowSource} />
      </div>
      {statement.disputedBy?.map(dispute => (
        <div key={`${dispute.by}\n${dispute.text}`} class="dispute">
          <span class="dispute-by">{t('cardDisputedBy', dispute.by)}</span>{' '}
          <span class="dispute-text" lang={card.language} dir="auto">
            {dispute.text}
          </span>{' '}
          <SourceMarks card={card} line={dispute} dates={dates} onShowSource={onShowSource} />
        </div>
      ))}
    </li>
  );
}

function StatementText({
  statement,
  context,
}: {
  readonly statement: Statement;
  readonly context: StatementContext;
}) {
  const { t } = useMessages();
  const target = statement.relation?.card;
  const title = target === undefined ? null : context.titleFor(target);
  if (target === undefined || title === null) return <>{statement.text}</>;
  const { before, link, after } = linkedText(statement.text, title);
  return (
    <>
      {before}
      <button
        type="button"
        class="card-link"
        title={t('cardOpenOther', title)}
        onClick={() => context.onOpenCard(target)}
      >
        {link}
      </button>
      {after}
    </>
  );
}

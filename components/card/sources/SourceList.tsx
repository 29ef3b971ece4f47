import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '#core/cards/card.ts';
import { isWebAddress, type Source } from '#core/cards/source.ts';
import { Fold } from '../../controls/Fold.tsx';
import { useMessages } from '../../messages.ts';
import { plural } from '../../plural.ts';
import type { DateWriter } from '../card-dates.ts';
import { SourceHost } from './SourceHost.tsx';
import '../day-lines.css';
import './source-list.css';

/** A request to show one source. Each request is a new object, so that the same source can be requested twice. */
export type SourceWish = { readonly id: string };

type SourceListProps = {
  readonly card: Card;
  readonly dates: DateWriter;
  readonly wish: SourceWish | null;
};

/** The numbered sources. When the reader presses a number in the text, the list unfolds and focuses that source. */
export function SourceList({ card, dates, wish }: SourceListProps) {
  const messages = useMessages();
  const { sources } = card;
  const compared = useMemo(() => comparedLines(card), [card]);
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (wish) setOpen(true);
  }, [wish]);
  useEffect(() => {
    const at = wish && open ? sources.findIndex(source => source.id === wish.id) : -1;
    const item = list.current?.children[at];
    if (item instanceof HTMLElement) item.focus();
  }, [wish, open, sources]);

  return (
    <Fold summary={plural(messages, 'cardSources', sources.length)} open={open} onToggle={setOpen}>
      {compared.size > 0 && <p class="card-quiet">{messages.t('cardSourceKey')}</p>}
      <ol class="source-list" ref={list}>
        {sources.map(source => (
          <li key={source.id} tabIndex={-1}>
            <SourceLine source={source} compared={compared.get(source.id)} dates={dates} />
          </li>
        ))}
      </ol>
    </Fold>
  );
}

/** How many of the card's statements were compared with a source, and the day of the last comparison. */
type Compared = { readonly lines: number; readonly last: string };

function comparedLines({ statements }: Card): ReadonlyMap<string, Compared> {
  const found = new Map<string, Compared>();
  const lines = statements.flatMap(statement => [statement, ...(statement.disputedBy ?? [])]);
  for (const { source, on } of lines.flatMap(({ checks = [] }) => checks)) {
    const before = found.get(source);
    const last = before && before.last > on ? before.last : on;
    found.set(source, { lines: (before?.lines ?? 0) + 1, last });
  }
  return found;
}

type SourceLineProps = {
  readonly source: Source;
  readonly compared: Compared | undefined;
  readonly dates: DateWriter;
};

function SourceLine({ source, compared, dates }: SourceLineProps) {
  const messages = useMessages();
  const { t } = messages;
  const title = source.title ?? source.publisher;
  // Checked again before it becomes a link: only http and https are allowed, wherever the card came from.
  const address = source.url !== undefined && isWebAddress(source.url) ? source.url : null;
  return (
    <>
      {source.title !== undefined && (
        <>
          <span dir="auto">{source.publisher}</span>,{' '}
        </>
      )}
      {address === null ? (
        <cite dir="auto">{title}</cite>
      ) : (
        <>
          <a href={address} target="_blank" rel="noopener noreferrer" dir="auto">
            <cite>{title}</cite>
          </a>{' '}
          <SourceHost address={address} />
        </>
      )}
      {source.published !== undefined && <span>, {dates.date(source.published)}</span>}
      <span class="source-checked">
        {source.checked === null
          ? t('cardSourceUnchecked')
          : t('cardSourceChecked', dates.date(source.checked))}
        {compared && `; ${plural(messages, 'cardSourceLines', compared.lines, dates.date(compared.last))}`}
      </span>
    </>
  );
}

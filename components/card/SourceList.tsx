import { useEffect, useRef, useState } from 'preact/hooks';
import { isWebAddress, type Source } from '#core/cards/source.ts';
import { Fold } from '../controls/Fold.tsx';
import { plural } from '../controls/plural.ts';
import { useMessages } from '../messages.ts';
import type { DateWriter } from './card-dates.ts';

/** A wish to see one source. A new object for each wish, so that the same source can be asked for twice. */
export type SourceWish = { readonly id: string };

type SourceListProps = {
  readonly sources: readonly Source[];
  readonly dates: DateWriter;
  readonly wish: SourceWish | null;
};

/** The numbered sources; unfolds by itself and moves the focus there when a number in the text is pressed. */
export function SourceList({ sources, dates, wish }: SourceListProps) {
  const messages = useMessages();
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
      <ol class="source-list" ref={list}>
        {sources.map(source => (
          <li key={source.id} tabIndex={-1}>
            <SourceLine source={source} dates={dates} />
          </li>
        ))}
      </ol>
    </Fold>
  );
}

function SourceLine({ source, dates }: { readonly source: Source; readonly dates: DateWriter }) {
  const { t } = useMessages();
  const title = source.title ?? source.publisher;
  // Checked again where it becomes a link: nothing but http and https may ever be one, wherever the card came from.
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
        <a href={address} target="_blank" rel="noopener noreferrer" dir="auto">
          <cite>{title}</cite>
        </a>
      )}
      {source.published !== undefined && <span>, {dates.date(source.published)}</span>}
      <span class="source-checked">
        {source.checked === null
          ? t('cardSourceUnchecked')
          : t('cardSourceChecked', dates.date(source.checked))}
      </span>
    </>
  );
}

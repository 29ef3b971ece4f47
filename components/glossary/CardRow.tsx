import type { JSX } from 'preact';
import { KindMark } from '../controls/KindMark.tsx';
import { useMessages } from '../messages.ts';
import { type CardEntry, originWords, type PackTitles } from './card-entry.ts';

type CardRowProps = {
  readonly entry: CardEntry;
  readonly id: string;
  readonly place: number;
  readonly count: number;
  /** The card is open in the editor. */
  readonly selected: boolean;
  /** The row that Tab leads to. */
  readonly active: boolean;
  readonly unsaved: boolean;
  readonly packs: PackTitles;
  readonly style: JSX.CSSProperties;
  readonly onOpen: () => void;
};

export function CardRow(props: CardRowProps) {
  const { entry, id, place, count, selected, active, unsaved, packs, style, onOpen } = props;
  const { t } = useMessages();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys of all its rows
    <div
      role="option"
      id={id}
      class="card-row"
      style={style}
      tabIndex={active ? 0 : -1}
      aria-selected={selected}
      aria-setsize={count}
      aria-posinset={place}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-more`}
      onClick={onOpen}
    >
      <span class="card-row-title" id={`${id}-title`} dir="auto">
        {entry.title}
      </span>
      <span class="card-row-more" id={`${id}-more`}>
        <KindMark kind={entry.kind} />
        <span class="card-row-gist" dir="auto">
          {entry.gist}
        </span>
        {unsaved && <span class="card-row-unsaved">{t('optionsRowUnsaved')}</span>}
        <span class="card-row-origin">{originWords(entry, packs, t)}</span>
      </span>
    </div>
  );
}

import { KindMark } from '../controls/KindMark.tsx';
import { useMessages } from '../messages.ts';
import { type CardEntry, originWords, type PackTitles } from './card-entry.ts';
import './card-list.css';

type CardRowProps = {
  readonly entry: CardEntry;
  readonly id: string;
  readonly place: number;
  readonly count: number;
  /** True where the card is open in the editor. */
  readonly selected: boolean;
  /** True for the row that the Tab key stops at. */
  readonly active: boolean;
  readonly unsaved: boolean;
  readonly packs: PackTitles;
  /** Distance from the list's top, in px. */
  readonly top: number;
  readonly onOpen: () => void;
};

export function CardRow(props: CardRowProps) {
  const { entry, id, place, count, selected, active, unsaved, packs, top, onOpen } = props;
  const { t } = useMessages();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys of all its rows
    <div
      role="option"
      id={id}
      class="card-row"
      style={{ transform: `translateY(${top}px)` }}
      tabIndex={active ? 0 : -1}
      aria-selected={selected}
      aria-setsize={count}
      aria-posinset={place}
      onClick={onOpen}
    >
      <span class="card-row-line">
        <span class="card-row-title" dir="auto">
          {entry.title}
        </span>
        {unsaved && <span class="card-row-unsaved">{t('optionsRowUnsaved')}</span>}
        <span class="card-row-origin">{originWords(entry, packs, t)}</span>
      </span>
      <span class="card-row-line">
        <KindMark kind={entry.kind} />
        <span class={entry.gist ? 'card-row-gist' : 'card-row-gist card-row-none'} dir="auto">
          {entry.gist || t('optionsRowNoGist')}
        </span>
      </span>
    </div>
  );
}

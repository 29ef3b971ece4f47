import { Plus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/Button.tsx';
import { controlId, type FieldName } from '../../fields/field-name.ts';
import { useMessages } from '../../messages.ts';
import { Memoized } from '../Memoized.tsx';
import { useFocusAfter } from '../use-focus-after.ts';
import { EntryFrame, type EntryLook } from './EntryFrame.tsx';
import './entries.css';

type EntryListProps<Entry extends { readonly key: string }> = {
  /** The list's name in the form, such as `names`. */
  readonly field: FieldName;
  readonly list: readonly Entry[];
  readonly onChange: (list: Entry[]) => void;
  readonly create: () => Entry;
  readonly addLabel: string;
  /** "Name 2" for 2. */
  readonly title: (place: number) => string;
  readonly words: (entry: Entry) => string;
  readonly more?: (entry: Entry) => string;
  readonly look?: EntryLook;
  /** What else `children`, `words` and `more` depend on: a change in one of these renders every entry again. */
  readonly uses?: readonly unknown[];
  readonly children: (entry: Entry, change: (entry: Entry) => void) => ComponentChildren;
};

const NOTHING: readonly unknown[] = [];

type Removed<Entry> = { readonly entry: Entry; readonly index: number };

/** A list whose entries the reader can add, move, remove and bring back, by keyboard or pointer. */
export function EntryList<Entry extends { readonly key: string }>(props: EntryListProps<Entry>) {
  const {
    field,
    list,
    onChange,
    create,
    addLabel,
    title,
    words,
    more,
    look = 'block',
    uses = NOTHING,
  } = props;
  const { t } = useMessages();
  const [removed, setRemoved] = useState<Removed<Entry> | null>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [announcement, setAnnouncement] = useState('');
  const root = useRef<HTMLDivElement | null>(null);
  const focusAfter = useFocusAfter();
  const row = (key: string) => document.getElementById(controlId(`${field}-${key}`));
  const firstControl = (key: string) => () =>
    row(key)?.querySelector<HTMLElement>('input, textarea, select') ?? row(key);
  const unfold = (key: string, open: boolean) =>
    setUnfolded(new Set(open ? [...unfolded, key] : [...unfolded].filter(other => other !== key)));

  const move = (index: number, by: -1 | 1) => {
    const key = list[index]?.key ?? '';
    const buttons = () => row(key)?.querySelectorAll<HTMLButtonElement>(':scope > .entry-head .icon-button');
    const [same, other] = by < 0 ? [0, 1] : [1, 0];
    focusAfter(() => [buttons()?.[same], buttons()?.[other]].find(button => !button?.disabled));
    setAnnouncement(t('optionsMovedTo', index + by + 1, list.length));
    onChange(moveEntry(list, index, index + by));
  };
  const remove = (entry: Entry, index: number) => {
    focusAfter(() => root.current?.querySelector<HTMLElement>(':scope > .entry-removed button'));
    setRemoved({ entry, index });
    onChange(list.filter(other => other !== entry));
  };
  const putIn = (entry: Entry, index: number) => {
    focusAfter(firstControl(entry.key));
    unfold(entry.key, true);
    setRemoved(null);
    onChange(insertEntry(list, index, entry));
  };

  const change = (key: string, next: Entry) =>
    onChange(list.map(other => (other.key === key ? next : other)));
  // Entries that are not rendered again keep their first handlers, which must work on the current list rather than on
  // the one they were created with.
  const latest = useRef({ unfold, move, remove, change });
  latest.current = { unfold, move, remove, change };

  return (
    <div class="entry-list" ref={root}>
      {list.length > 0 && (
        <ol class="entries">
          {list.map((entry, index) => (
            <Memoized
              key={entry.key}
              on={[entry, index, list.length, unfolded.has(entry.key), t, ...uses]}
              draw={() => (
                <EntryFrame
                  field={`${field}-${entry.key}`}
                  title={title(index + 1)}
                  words={words(entry)}
                  more={more?.(entry) ?? ''}
                  look={look}
                  open={unfolded.has(entry.key)}
                  onToggle={open => latest.current.unfold(entry.key, open)}
                  first={index === 0}
                  last={index === list.length - 1}
                  onMove={by => latest.current.move(index, by)}
                  onRemove={() => latest.current.remove(entry, index)}
                >
                  {props.children(entry, next => latest.current.change(entry.key, next))}
                </EntryFrame>
              )}
            />
          ))}
        </ol>
      )}
      {removed && (
        <p class="entry-removed">
          {t('optionsEntryRemoved', words(removed.entry) || title(removed.index + 1))}{' '}
          <Button look="link" onClick={() => putIn(removed.entry, removed.index)}>
            {t('optionsUndo')}
          </Button>
        </p>
      )}
      <Button icon={Plus} onClick={() => putIn(create(), list.length)}>
        {addLabel}
      </Button>
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}

/** A copy of the list with the entry at `from` moved to `to`; an unchanged copy where either position is outside it. */
export function moveEntry<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const entry = list[from];
  const rest = list.filter((_, index) => index !== from);
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** The list with `entry` inserted at `index`, or at the end if the list is shorter than that by now. */
export function insertEntry<Entry>(list: readonly Entry[], index: number, entry: Entry): Entry[] {
  return [...list.slice(0, index), entry, ...list.slice(index)];
}

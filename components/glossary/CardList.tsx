import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import { useMessages } from '../messages.ts';
import { useEffectEvent } from '../use-effect-event.ts';
import { CardRow } from './CardRow.tsx';
import type { CardEntry, PackTitles } from './card-entry.ts';
import { rowAfterKey } from './list-keys.ts';
import { useActiveRow } from './use-active-row.ts';
import { useRowHeight } from './use-row-height.ts';
import { useVirtualList } from './use-virtual-list.ts';
import './card-list.css';

/** In rem; must match the height of the rows in the style sheet. */
const ROW_HEIGHT = 3.5;

type CardListProps = {
  readonly cards: readonly CardEntry[];
  readonly selected: CardId | null;
  readonly unsaved: ReadonlySet<string>;
  readonly packs: PackTitles;
  readonly onOpen: (id: CardId) => void;
};

/** The glossary's cards, as a listbox. Only the rows in sight are rendered, and the Tab key stops at one row. */
export function CardList({ cards, selected, unsaved, packs, onOpen }: CardListProps) {
  const { t } = useMessages();
  const listId = useId();
  const scroller = useRef<HTMLDivElement | null>(null);
  const focusRow = useRef(false);
  const placed = useRef(false);
  const [active, setActive] = useActiveRow(cards, selected);
  const rowHeight = useRowHeight(ROW_HEIGHT);
  const { rows, height, scrollTo } = useVirtualList({
    scroller,
    count: cards.length,
    rowHeight,
    keep: active,
  });

  const bringIntoSight = useEffectEvent((id: CardId) => {
    const row = cards.findIndex(card => card.id === id);
    if (row < 0) return;
    setActive(row);
    scrollTo(row, placed.current ? 'auto' : 'center');
    placed.current = true;
  });
  useEffect(() => {
    if (selected !== null) bringIntoSight(selected);
  }, [selected]);

  useLayoutEffect(() => {
    if (!focusRow.current) return;
    focusRow.current = false;
    document.getElementById(`${listId}-${active}`)?.focus({ preventScroll: true });
  });

  const go = (row: number) => {
    focusRow.current = true;
    setActive(row);
    scrollTo(row);
  };
  return (
    <div class="card-list" ref={scroller}>
      <div
        role="listbox"
        class="card-list-rows"
        aria-label={t('optionsCards')}
        style={{ blockSize: `${height}px` }}
        onKeyDown={event => {
          const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
          const row =
            event.altKey || event.ctrlKey || event.metaKey
              ? null
              : rowAfterKey(event.key, active, cards.length, page);
          const card = cards[active];
          if (row !== null) go(row);
          else if ((event.key === 'Enter' || event.key === ' ') && card) onOpen(card.id);
          else return;
          event.preventDefault();
        }}
      >
        {rows.map(({ index, start }) => {
          const card = cards[index];
          return (
            card && (
              <CardRow
                key={card.id}
                id={`${listId}-${index}`}
                entry={card}
                place={index + 1}
                count={cards.length}
                selected={card.id === selected}
                active={index === active}
                unsaved={unsaved.has(card.id)}
                packs={packs}
                top={start}
                onOpen={() => {
                  setActive(index);
                  onOpen(card.id);
                }}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

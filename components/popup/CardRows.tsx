import type { CardId } from '#core/cards/identifiers.ts';
import type { Spot } from '../reading-view/reading-view.ts';
import { CardRow, type RowCard } from './CardRow.tsx';
import './card-rows.css';

type CardRowsProps = {
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  readonly cards: readonly RowCard[];
  readonly onOpen: (id: CardId) => void;
  readonly onJump: (id: CardId) => void;
  readonly onSpot?: ((spot: Spot) => void) | undefined;
};

/** A list of cards. Arrow keys, Home and End move between cards; the Tab key also reaches the button beside each. */
export function CardRows({ labelledBy, cards, onOpen, onJump, onSpot }: CardRowsProps) {
  return (
    <ul class="popup-rows" aria-labelledby={labelledBy} onKeyDown={moveAmongRows}>
      {cards.map(card => (
        <CardRow key={card.id} card={card} onOpen={onOpen} onJump={onJump} onSpot={onSpot} />
      ))}
    </ul>
  );
}

function moveAmongRows(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement) || !(event.target instanceof Element)) return;
  const rows = [...list.querySelectorAll<HTMLButtonElement>('.card-opener')];
  const here = rows.findIndex(row => row.closest('li') === (event.target as Element).closest('li'));
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
}

import type { ComponentChildren } from 'preact';
import type { Card } from '#core/cards/card.ts';
import { KindMark } from '../controls/KindMark.tsx';
import './card-opener.css';

type CardOpenerProps = {
  readonly card: Pick<Card, 'id' | 'kind' | 'title' | 'gist'>;
  readonly onOpen: (id: Card['id']) => void;
  /** What else the list shows about the card. */
  readonly children?: ComponentChildren;
};

/** A card in a list; pressing it opens the card. */
export function CardOpener({ card, onOpen, children }: CardOpenerProps) {
  return (
    <button type="button" class="card-opener" data-card={card.id} onClick={() => onOpen(card.id)}>
      <KindMark kind={card.kind} wordless />
      <span class="card-opener-title" dir="auto">
        {card.title}
      </span>
      {card.gist && (
        <span class="card-opener-gist" dir="auto">
          {card.gist}
        </span>
      )}
      {children}
    </button>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenedCard } from '#components/popup/OpenedCardView.tsx';
import type { CardId } from '#core/cards/identifiers.ts';
import { type CardChanges, joinChanges } from '#core/cards/line-hashes.ts';
import type { CardReads } from '#platform/card-reads/card-reads.ts';

/**
 * Records that the reader has read the open card, and returns what has changed in it since they last read it. The changes
 * remain marked until no card is open, even if the reader goes to another card and comes back.
 *
 * @param keeps false in a private window: what the reader does there must leave no trace.
 */
export function useCardChanges(reads: CardReads, opened: OpenedCard, keeps: boolean): CardChanges | null {
  const [changes, setChanges] = useState<ReadonlyMap<CardId, CardChanges>>(new Map());
  const isOpen = useRef(false);
  const card = opened.state === 'shown' ? opened.card : null;
  useEffect(() => {
    isOpen.current = card !== null;
    if (card === null) setChanges(before => (before.size === 0 ? before : new Map()));
    else if (keeps)
      void reads.note(card).then(noted => {
        if (!noted.ok || !noted.value || !isOpen.current) return;
        const { value } = noted;
        setChanges(before => {
          const joined = joinChanges(before.get(card.id) ?? null, value);
          return joined ? new Map(before).set(card.id, joined) : before;
        });
      });
  }, [reads, card, keeps]);
  return (card && changes.get(card.id)) ?? null;
}

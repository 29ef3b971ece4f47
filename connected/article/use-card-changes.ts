import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenedCard } from '#components/popup/CardPane.tsx';
import type { CardId } from '#core/cards/identifiers.ts';
import { type CardChanges, joinChanges } from '#core/cards/line-hashes.ts';
import type { CardReads } from '#platform/card-reads/card-reads.ts';

/**
 * Keeps that the open card is read, and gives what is news in it. The marks stay until no card is open any more, also
 * where the reader goes to another card and comes back.
 *
 * @param keeps false in a private window: what was read there is not to be found afterwards.
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

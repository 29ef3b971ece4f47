import type { CardHead } from '#core/cards/card-head.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { FrameState } from '#core/mentions/frame-state.ts';
import type { PageMention } from '#platform/page/mark.ts';
import { MOST_MARKED } from '#platform/protocols/mentions-protocol.ts';

/**
 * The cards that a page mentions, in the order of their first mention, at most {@link MOST_MARKED}. Cards that the
 * reader knows are left out. An unsure mention counts for each of its candidates.
 *
 * @param heads what a list shows of each card. A card without an entry is left out.
 */
export function markedCards(
  marks: Iterable<{ readonly mention: PageMention }>,
  heads: ReadonlyMap<CardId, CardHead>,
): FrameState['cards'] {
  const counts = new Map<CardId, { mentions: number; unsure: number }>();
  for (const { mention } of marks) {
    if (mention.known) continue;
    for (const id of mention.card === null ? mention.candidates : [mention.card]) {
      const count = counts.get(id) ?? { mentions: 0, unsure: 0 };
      count.mentions++;
      if (mention.card === null) count.unsure++;
      counts.set(id, count);
    }
  }
  return [...counts].slice(0, MOST_MARKED).flatMap(([id, count]) => {
    const head = heads.get(id);
    return head ? [{ ...head, ...count }] : [];
  });
}

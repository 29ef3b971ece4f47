import type { IndexedName, Match } from '#core/matching/matcher.ts';
import { verifies } from '#core/matching/scanning/verifies.ts';
import type { FalseFingerprints } from './stages.ts';

/** Checks each card of each match against the card's names, as the extension does before it shows a card. */
export function falseFingerprints(
  names: readonly IndexedName[],
  texts: readonly string[],
  scan: (text: string) => readonly Match[],
): FalseFingerprints {
  const namesOf = Map.groupBy(names, name => name.card);
  const counts = { words: 0, matches: 0, unconfirmed: 0 };
  for (const text of texts) {
    counts.words += text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
    for (const { start, end, cards } of scan(text)) {
      counts.matches++;
      const matched = text.slice(start, end);
      for (const card of cards) {
        if (!namesOf.get(card)?.some(name => verifies(name, matched, ''))) counts.unconfirmed++;
      }
    }
  }
  return counts;
}

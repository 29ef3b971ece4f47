import type { CardId } from '../../cards/identifiers.ts';
import { applyChoices } from '../choices/apply-choices.ts';
import type { Choices } from '../choices/choices.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { ResolvedMention } from '../resolved-mention.ts';
import { type Evidence, MARGIN, POSSIBLE, SURE, sumOf, WEIGHTS } from './evidence.ts';

/** A mention is shown with at most this many candidates: nobody chooses among more. */
const MAX_CANDIDATES = 12;

/** A candidate with the evidence for and against it. */
type Weighed = { readonly id: CardId; readonly evidence: readonly Evidence[] };

/**
 * Decides what an occurrence means: one card if its evidence is strong enough and far enough ahead, several if not,
 * none (null) if no card is even likely.
 */
export function decide(
  occurrence: Occurrence,
  weighed: readonly Weighed[],
  choices: Choices,
): ResolvedMention | null {
  const { start, end } = occurrence;
  const { chosen, refused } = applyChoices(occurrence, choices);
  const ranked = weighed
    .filter(({ id }) => !refused.has(id))
    .map(({ id, evidence }) => {
      const all =
        id === chosen
          ? [...evidence, { for: id, reason: 'reader-chose' as const, weight: WEIGHTS['reader-chose'] }]
          : evidence;
      return { id, evidence: all, sum: sumOf(all) };
    })
    .sort((a, b) => b.sum - a.sum || (a.id < b.id ? -1 : 1));
  const [first, second] = ranked;
  if (!first || first.sum < POSSIBLE) return null;
  const likely = ranked
    .filter(({ sum }, index) => index === 0 || sum >= Math.min(POSSIBLE, first.sum - MARGIN))
    .slice(0, MAX_CANDIDATES);
  const sure = first.sum >= SURE && (!second || first.sum - second.sum >= MARGIN);
  const candidates = likely.map(({ id }) => id);
  return {
    start,
    end,
    card: sure ? first.id : null,
    candidates,
    why: likely.flatMap(({ evidence }) => evidence),
    ...(sure && choices.known.has(first.id) && { known: true }),
  };
}

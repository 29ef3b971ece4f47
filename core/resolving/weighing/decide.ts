import type { CardId } from '../../cards/identifiers.ts';
import { applyChoices } from '../choices/apply-choices.ts';
import type { Choices } from '../choices/choices.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { ResolvedMention } from '../resolved-mention.ts';
import type { SameThings } from '../same-thing.ts';
import { type Evidence, IN_DOUBT, MARGIN, POSSIBLE, SURE, sumOf, WEIGHTS } from './evidence.ts';

/** A mention is shown with at most this many candidates: nobody chooses among more. */
const MAX_CANDIDATES = 12;

/** A candidate with the evidence for and against it. */
export type Weighed = {
  /** The card that stands for the thing, and then the cards that other packs have on it. */
  readonly ids: readonly CardId[];
  readonly evidence: readonly Evidence[];
};

/**
 * Decides what an occurrence means: one card if its evidence is strong enough and far enough ahead, several if not,
 * none (null) if no card is even likely.
 */
export function decide(
  occurrence: Occurrence,
  weighed: readonly Weighed[],
  things: SameThings,
  choices: Choices,
): ResolvedMention | null {
  const { start, end } = occurrence;
  const { chosen, refused } = applyChoices(occurrence, choices, things);
  const ranked = weighed
    .map(({ ids, evidence }) => ({ id: ids[0]!, ids, evidence }))
    .filter(({ id }) => !refused.has(id))
    .map(({ id, ids, evidence }) => {
      const all =
        id === chosen
          ? [...evidence, { for: id, reason: 'reader-chose' as const, weight: WEIGHTS['reader-chose'] }]
          : evidence;
      return { id, ids, evidence: all, sum: sumOf(all) };
    })
    .sort((a, b) => b.sum - a.sum || (a.id < b.id ? -1 : 1));
  const [best, second] = ranked;
  if (!best || best.sum < POSSIBLE) return null;
  const likely = ranked
    .filter(({ sum }, index) => index === 0 || sum >= Math.min(POSSIBLE, best.sum - MARGIN))
    .slice(0, MAX_CANDIDATES);
  const sure =
    best.sum >= SURE &&
    (!second || best.sum - second.sum >= MARGIN) &&
    (best.id === chosen || !isInDoubt(occurrence, best));
  const candidates = likely.map(({ id }) => id);
  const equals = likely.filter(({ ids }) => ids.length > 1).map(({ id, ids }) => [id, ids.slice(1)] as const);
  return {
    start,
    end,
    card: sure ? best.id : null,
    candidates,
    why: likely.flatMap(({ evidence }) => evidence),
    ...(equals.length > 0 && { equals: Object.fromEntries(equals) }),
    ...(sure && best.ids.some(id => choices.known.has(id)) && { known: true }),
  };
}

/** True if a person's name may be somebody else's: no other evidence helps, because a relative has the same country. */
function isInDoubt({ candidates }: Occurrence, { ids, evidence }: Weighed): boolean {
  const isPerson = candidates.some(({ profile: { id, card } }) => ids.includes(id) && card.kind === 'person');
  return isPerson && evidence.some(({ reason }) => IN_DOUBT.has(reason));
}

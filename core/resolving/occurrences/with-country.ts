import type { CardId } from '../../cards/identifiers.ts';
import type { KnownCard, Profiles } from '../card-profile.ts';
import type { Candidate, Occurrence } from './occurrence.ts';

/**
 * Adds the country of a capital as a candidate, because the capital's name often means it: "Moscow has been accused".
 */
export function withCountry(
  occurrence: Occurrence,
  related: ReadonlyMap<CardId, KnownCard>,
  profiles: Profiles,
): Occurrence {
  if (occurrence.candidates.some(({ profile }) => profile.isGovernment)) return occurrence;
  const further = occurrence.candidates.flatMap((candidate): Candidate[] => {
    const known = candidate.profile.capitalOf === null ? undefined : related.get(candidate.profile.capitalOf);
    if (!known || known.card.private) return [];
    const profile = profiles.of(known);
    return [{ ...candidate, profile, bearer: candidate.profile, origin: 'capital', full: false }];
  });
  return further.length === 0
    ? occurrence
    : { ...occurrence, candidates: [...occurrence.candidates, ...further] };
}

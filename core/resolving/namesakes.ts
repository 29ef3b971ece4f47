import type { CardId } from '../cards/identifiers.ts';
import type { NamedCards } from './named-cards.ts';
import type { Occurrence } from './occurrences/occurrence.ts';
import type { ResolvedMention } from './resolved-mention.ts';

/** What was decided about occurrences that are the full name of several cards. */
export type Decided = ReadonlyMap<Occurrence, ResolvedMention | null>;

/** True if an occurrence is the full name of several cards: Arayik Harutyunyan, the president or the official. */
export function isSharedName({ candidates }: Occurrence): boolean {
  return candidates.length > 1 && candidates.some(({ full }) => full);
}

/** The cards whose full name is in the article, but surely means another card wherever it occurs. */
export function absentNamesakes(decided: Decided, { fullAt }: NamedCards): ReadonlySet<CardId> {
  const lost = new Map<CardId, number>();
  for (const [{ candidates }, mention] of decided) {
    if (!mention || mention.card === null) continue;
    // Cards of other packs on the same thing are meant too.
    const meant = new Set([mention.card, ...(mention.equals?.[mention.card] ?? [])]);
    for (const { full, profile } of candidates)
      if (full && !meant.has(profile.id)) lost.set(profile.id, (lost.get(profile.id) ?? 0) + 1);
  }
  return new Set([...lost].flatMap(([id, times]) => (fullAt.get(id)?.length === times ? [id] : [])));
}

/** Leaves out the absent namesakes, whose short forms then mean the other card too. */
export function withoutAbsent(occurrence: Occurrence, absent: ReadonlySet<CardId>): Occurrence {
  if (absent.size === 0) return occurrence;
  const candidates = occurrence.candidates.filter(({ full, profile }) => full || !absent.has(profile.id));
  return candidates.length === 0 || candidates.length === occurrence.candidates.length
    ? occurrence
    : { ...occurrence, candidates };
}

import { isNamedByTown } from '../../names/place-names.ts';
import { partitionPoint } from '../../partition-point.ts';
import type { ArticleText } from '../article-text.ts';
import { withoutBorrowed } from './borrowed-forms.ts';
import type { Occurrence } from './occurrence.ts';

/**
 * Joins the occurrences of both scans: at the same place all candidates count; of overlapping places the longer one
 * does.
 */
export function joinOccurrences(
  first: readonly Occurrence[],
  short: readonly Occurrence[],
  text: ArticleText,
): Occurrence[] {
  const all = [...first, ...short].sort(
    (a, b) =>
      a.block - b.block || a.start - b.start || b.end - a.end || a.candidates.length - b.candidates.length,
  );
  const joined: Occurrence[] = [];
  for (const occurrence of all) {
    const last = joined.at(-1);
    if (!last || last.block !== occurrence.block || last.end <= occurrence.start) joined.push(occurrence);
    else if (last.start === occurrence.start && last.end === occurrence.end) {
      const known = new Set(last.candidates.map(({ profile }) => profile.id));
      const authored = last.candidates.some(({ origin }) => origin === 'title' || origin === 'name');
      const listed = authored || last.candidates.some(({ origin }) => origin === 'never-alone');
      const further = occurrence.candidates.filter(
        ({ profile, origin }) =>
          !known.has(profile.id) &&
          // One card's authored name is not another card's short form; but in sport, Miami is Miami Heat.
          !(
            origin === 'short-name' &&
            ((listed && isNamedByTown(profile.card.title)) ||
              (authored && profile.card.kind === 'organisation' && !text.isAboutSport))
          ),
      );
      if (further.length > 0)
        joined[joined.length - 1] = withoutBorrowed({
          ...last,
          candidates: [...last.candidates, ...further],
        });
    } else if (occurrence.end - occurrence.start > last.end - last.start)
      joined[joined.length - 1] = occurrence;
  }
  return joined;
}

/**
 * Returns a test for short forms: true if one is inside a longer name already found. Ask it in the order of the text.
 */
export function insideOf(occurrences: readonly Occurrence[]): (short: Occurrence) => boolean {
  const ends = new Map<number, Occurrence[]>();
  for (const occurrence of occurrences) {
    const known = ends.get(occurrence.block);
    if (known) known.push(occurrence);
    else ends.set(occurrence.block, [occurrence]);
  }
  return ({ block, start, end }) => {
    const inBlock = ends.get(block) ?? [];
    const after = partitionPoint(0, inBlock.length, index => inBlock[index]!.start <= start);
    // Of the names that overlap, at most two begin before or at this one.
    return inBlock
      .slice(Math.max(0, after - 2), after)
      .some(other => other.end >= end && other.end - other.start > end - start);
  };
}

import type { CardId } from '../cards/identifiers.ts';
import type { ResolvedMention } from './resolved-mention.ts';

/** How often a card is marked: at every mention, or at its first mention in each section or in the article. */
export type MarkPolicy = 'every' | 'section' | 'article';

/** The parts of a mention that are needed here. */
type Markable = Pick<ResolvedMention, 'card' | 'candidates' | 'known'>;

/**
 * Decides which mentions are marked. The others can still be opened, and are counted. Cards that the reader knows are
 * never marked. An unsure mention counts as a mention of its most likely card, so it is marked no more often than a
 * sure one.
 *
 * @param mentions for each block, in the order of the text.
 * @param sections for each block, the number of its section; blocks without an entry are in section 0.
 */
export function chooseMarks(
  mentions: readonly (readonly Markable[])[],
  policy: MarkPolicy,
  sections: readonly number[] = [],
): boolean[][] {
  const drawn = new Map<string, Set<CardId>>();
  return mentions.map((found, block) => {
    const scope = policy === 'section' ? String(sections[block] ?? 0) : '';
    const seen = drawn.get(scope) ?? new Set();
    drawn.set(scope, seen);
    return found.map(({ card, candidates, known }) => {
      const id = card ?? candidates[0];
      if (known || id === undefined) return false;
      const first = !seen.has(id);
      seen.add(id);
      return policy === 'every' || first;
    });
  });
}

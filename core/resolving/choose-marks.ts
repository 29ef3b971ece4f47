import type { CardId } from '../cards/identifiers.ts';
import type { ResolvedMention } from './resolved-mention.ts';

/** How often a card is marked: at every mention, at the first one of each section, or at the first one of the article. */
export type MarkPolicy = 'every' | 'section' | 'article';

/** A mention as far as it is needed here. */
type Markable = Pick<ResolvedMention, 'card' | 'candidates' | 'known'>;

/**
 * Says which mentions are drawn; the others can still be opened and are counted. What the reader knows is never drawn.
 * An unsure mention counts as one of its likeliest card, so that doubt is shown as seldom as certainty.
 *
 * @param mentions for each block, in the order of the text.
 * @param sections for each block the number of its section; blocks without an entry are in section 0.
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

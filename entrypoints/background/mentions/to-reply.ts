import type { CardHead } from '#core/cards/card-head.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { GlossaryCard } from '#core/glossary/glossary-card.ts';
import type { ResolvedMention } from '#core/resolving/resolved-mention.ts';
import { reasonsToShow } from '#core/resolving/why.ts';
import { MOST_CANDIDATES, MOST_MENTIONS, type PageReply } from '#platform/protocols/mentions-protocol.ts';

type Reply = Omit<NonNullable<PageReply['read']>, 'revision' | 'article'>;

/** The reply for the page: the mentions, each different list of reasons once, and the heads of the candidate cards. */
export function toReply(
  blocks: readonly { readonly key: number }[],
  mentions: readonly (readonly ResolvedMention[])[],
  cardOf: (id: CardId) => GlossaryCard | undefined,
): Reply {
  const heads = new Map<CardId, CardHead>();
  const indexes = new Map<string, number>();
  const reasons: unknown[] = [];
  const indexOfReasons = (mention: ResolvedMention): number => {
    const reasonList = reasonsToShow(mention.why);
    const key = JSON.stringify(reasonList);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, reasons.length);
    return reasons.push(reasonList) - 1;
  };
  const read = blocks.map(({ key }, index) => ({
    key,
    mentions: (mentions[index] ?? []).slice(0, MOST_MENTIONS).map(mention => {
      const { start, end, card, full, known } = mention;
      const candidates = mention.candidates.slice(0, MOST_CANDIDATES);
      for (const id of candidates) {
        const found = cardOf(id);
        if (found && !heads.has(id)) heads.set(id, headOf(found));
      }
      const flags = { ...(full && { full }), ...(known && { known }) };
      return { start, end, card, candidates, ...flags, why: indexOfReasons(mention) };
    }),
  }));
  return { blocks: read, cards: [...heads.values()], reasons };
}

function headOf({ id, card: { kind, title, gist } }: GlossaryCard): CardHead {
  return { id, kind, title, gist };
}

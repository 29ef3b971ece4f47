import type { CardId } from '#core/cards/identifiers.ts';
import type { PageToView, ReadArticle, ReadBlock } from '#core/reading-view/page-text.ts';

/** What is known about the page that the reading view belongs to. */
export type ReadingView = {
  readonly reading: number;
  readonly article: ReadArticle | null;
  readonly blocks: readonly ReadBlock[];
  /** The total length of the blocks' text, in UTF-16 code units. */
  readonly length: number;
  /** False where the page has more text than it sent; null while blocks are still arriving. */
  readonly whole: boolean | null;
  readonly lead: number | null;
};

export const NOTHING_READ: ReadingView = {
  reading: 0,
  article: null,
  blocks: [],
  length: 0,
  whole: null,
  lead: null,
};

/** Applies a message from the page to the view; messages about an earlier reading change nothing. */
export function withMessage(view: ReadingView, message: PageToView): ReadingView {
  if (message.type === 'article')
    return { ...NOTHING_READ, reading: message.reading, article: message.article };
  if (message.reading !== view.reading) return view;
  switch (message.type) {
    case 'blocks': {
      // Accepts blocks only in order and once each, whatever the page sends.
      const next = message.blocks.filter(({ index }, at) => index === view.blocks.length + at);
      const length = next.reduce((sum, { text }) => sum + text.length, view.length);
      return { ...view, blocks: [...view.blocks, ...next], length };
    }
    case 'end':
      return { ...view, whole: message.whole };
    case 'lead':
      return { ...view, lead: message.block };
  }
}

/** One mention, with its position along the text: 0 is the beginning, 1 the end. */
export type Spot = {
  readonly block: number;
  readonly start: number;
  readonly at: number;
  readonly unsure: boolean;
};

/** Each card's mentions along the text; the cards are in the order of their first mention. */
export function spotsOf({
  blocks,
  length,
}: Pick<ReadingView, 'blocks' | 'length'>): ReadonlyMap<CardId, readonly Spot[]> {
  const spots = new Map<CardId, Spot[]>();
  let before = 0;
  for (const { index, text, mentions } of blocks) {
    for (const { start, card, candidates } of mentions) {
      const at = length === 0 ? 0 : Math.min(1, (before + start) / length);
      for (const id of card === null ? new Set(candidates) : [card]) {
        const list = spots.get(id);
        const spot = { block: index, start, at, unsure: card === null };
        if (list) list.push(spot);
        else spots.set(id, [spot]);
      }
    }
    before += text.length;
  }
  return spots;
}

/** The position along the text of the block being read; null where no block is. */
export function placeOfLead({ blocks, length, lead }: ReadingView): number | null {
  if (lead === null || length === 0) return null;
  return blocks.slice(0, lead).reduce((sum, { text }) => sum + text.length, 0) / length;
}

/** The cards in the block that is being read; if it names none, those of the last block before it that does. */
export function cardsNearby({ blocks, lead }: ReadingView): readonly CardId[] {
  if (lead === null) return [];
  const block = blocks.slice(0, lead + 1).findLast(({ mentions }) => mentions.length > 0);
  const ids = (block?.mentions ?? []).flatMap(({ card, candidates }) =>
    card === null ? candidates : [card],
  );
  return [...new Set(ids)];
}

export const TEXT_PARTS = ['beginning', 'first-half', 'middle', 'second-half', 'end'] as const;

export type TextPart = (typeof TEXT_PARTS)[number];

/** The fifth of the text in which a position lies. */
export function textPartAt(at: number): TextPart {
  return TEXT_PARTS[Math.floor(at * TEXT_PARTS.length)] ?? 'end';
}

/** Puts the cards near the reader's position first; both groups keep their order. */
export function arrange<Card extends { readonly id: CardId }>(
  cards: readonly Card[],
  nearby: readonly CardId[],
): { readonly near: readonly Card[]; readonly others: readonly Card[] } {
  const first = new Set(nearby);
  return {
    near: cards.filter(({ id }) => first.has(id)),
    others: cards.filter(({ id }) => !first.has(id)),
  };
}

import type { CardId } from '#core/cards/identifiers.ts';
import type { PageToView, ReadArticle, ReadBlock } from '#core/reading-view/page-text.ts';

/** What is known of the page that the reading view stands beside. */
export type ReadingView = {
  readonly reading: number;
  readonly article: ReadArticle | null;
  readonly blocks: readonly ReadBlock[];
  /** What the blocks' text amounts to, in UTF-16 code units. */
  readonly length: number;
  /** Null while the page is being told. */
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

/** What a message of the page makes of the view; messages of an earlier reading change nothing. */
export function withMessage(view: ReadingView, message: PageToView): ReadingView {
  if (message.type === 'article')
    return { ...NOTHING_READ, reading: message.reading, article: message.article };
  if (message.reading !== view.reading) return view;
  switch (message.type) {
    case 'blocks': {
      // In their order, each once, whatever a page says.
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

/** One mention, where it stands along the text: 0 is its beginning, 1 its end. */
export type Spot = {
  readonly block: number;
  readonly start: number;
  readonly at: number;
  readonly unsure: boolean;
};

/** Each card's mentions along the text, the cards in the order of their first mention. */
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

/** Where the leading block stands along the text; null where none leads. */
export function placeOfLead({ blocks, length, lead }: ReadingView): number | null {
  if (lead === null || length === 0) return null;
  return blocks.slice(0, lead).reduce((sum, { text }) => sum + text.length, 0) / length;
}

/** The cards of the block where people read; where it names none, those of the last one before it that does. */
export function cardsNearby({ blocks, lead }: ReadingView): readonly CardId[] {
  if (lead === null) return [];
  const block = blocks.slice(0, lead + 1).findLast(({ mentions }) => mentions.length > 0);
  const ids = (block?.mentions ?? []).flatMap(({ card, candidates }) =>
    card === null ? candidates : [card],
  );
  return [...new Set(ids)];
}

export const PARTS = ['beginning', 'first-half', 'middle', 'second-half', 'end'] as const;

export type Part = (typeof PARTS)[number];

/** The fifth of the text in which a place lies. */
export function partOf(at: number): Part {
  return PARTS[Math.min(PARTS.length - 1, Math.floor(at * PARTS.length))] as Part;
}

/** Puts the cards that are near to what is read first; both groups keep their order. */
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

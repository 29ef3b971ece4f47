import type { ReadArticle, ReadBlock } from '#core/reading-view/page-text.ts';
import { LONGEST_LANGUAGE, LONGEST_TITLE } from '#platform/protocols/mentions-protocol.ts';
import type { PageSlot, SlotBlock } from '#platform/protocols/page-slot.ts';
import { parseArticleDate } from '#platform/protocols/parse-article-date.ts';
import { VIEW_LIMITS } from '#platform/protocols/reading-view-protocol.ts';

export function describeArticle(page: PageSlot): ReadArticle {
  const { lang } = document.documentElement;
  return {
    title: document.title.slice(0, LONGEST_TITLE),
    language: lang.length <= LONGEST_LANGUAGE ? lang : '',
    address: location.href.slice(0, VIEW_LIMITS.address),
    date: parseArticleDate(page.date()),
  };
}

/**
 * A block with its mentions, within the bounds of the protocol. Mentions of cards that the reader knows are left out.
 */
export function describeBlock(page: PageSlot, block: SlotBlock, index: number): ReadBlock {
  const mentions = page.store
    .marksOf(block)
    .filter(({ mention }) => !mention.known && mention.end <= VIEW_LIMITS.blockText)
    .slice(0, VIEW_LIMITS.mentionsInBlock)
    .map(({ mention: { start, end, card, candidates } }) => ({
      start,
      end,
      card,
      candidates: candidates.slice(0, VIEW_LIMITS.candidates),
    }));
  return {
    index,
    heading: headingLevel(block.element),
    text: block.text.slice(0, VIEW_LIMITS.blockText),
    mentions,
  };
}

function headingLevel(element: Element): number {
  const heading = element.closest('h1, h2, h3, h4, h5, h6');
  return heading ? Number(heading.localName.slice(1)) : 0;
}

import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { PageToView } from '#core/reading-view/page-text.ts';
import { type PageSlot, providedPage, type SlotBlock } from '#platform/protocols/page-slot.ts';
import { VIEW_LIMITS, type ViewToPage, ViewToPageSchema } from '#platform/protocols/reading-view-protocol.ts';
import { nextTask } from '#platform/scheduling/next-task.ts';
import { describeArticle, describeBlock } from './describe-page.ts';
import { watchLead } from './watch-lead.ts';

/** Sends one reading view the page's text and mentions until it disconnects. */
export function serveView(port: Browser.runtime.Port, ended: AbortSignal): void {
  const gone = new AbortController();
  const signal = AbortSignal.any([ended, gone.signal]);
  let current: AbortController | null = null;
  let reading = 0;
  let page: PageSlot | null = null;
  let blocks: readonly SlotBlock[] = [];

  const post = (message: PageToView) => {
    if (!signal.aborted) port.postMessage(message);
  };
  const read = async () => {
    current?.abort();
    current = new AbortController();
    const stop = AbortSignal.any([signal, current.signal]);
    page = providedPage();
    if (!page) return;
    const number = ++reading;
    const { inOrder } = page.store;
    blocks = inOrder.slice(0, VIEW_LIMITS.blocks);
    post({ type: 'article', reading: number, article: describeArticle(page) });
    for (let at = 0; at < blocks.length; at += VIEW_LIMITS.blocksAtOnce) {
      const part = blocks.slice(at, at + VIEW_LIMITS.blocksAtOnce);
      const described = part.map((block, offset) => describeBlock(page as PageSlot, block, at + offset));
      post({ type: 'blocks', reading: number, blocks: described });
      await nextTask();
      if (stop.aborted) return;
    }
    post({ type: 'end', reading: number, whole: inOrder.length <= VIEW_LIMITS.blocks });
    watchLead(blocks, block => post({ type: 'lead', reading: number, block }), stop);
  };
  const jump = (to: Extract<ViewToPage, { type: 'jump' }>) => {
    const block = to.reading === reading ? blocks[to.block] : undefined;
    if (!page || !block) return;
    const mark = page.store.marksOf(block).find(({ mention }) => mention.start === to.start);
    if (mark) page.tour.goTo(mark);
    else block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
  };

  port.onDisconnect.addListener(() => gone.abort());
  port.onMessage.addListener((received: unknown) => {
    const parsed = v.safeParse(ViewToPageSchema, received);
    if (!parsed.success) return;
    if (parsed.output.type === 'read') void read();
    else jump(parsed.output);
  });
}

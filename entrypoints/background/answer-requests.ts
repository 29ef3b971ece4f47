import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { CardReads } from '#platform/card-reads/card-reads.ts';
import type { Choices } from '#platform/choices/choices.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import type { PageDates } from '#platform/page-dates/page-dates.ts';
import { type ReplyTo, type Request, RequestSchema } from '#platform/protocol.ts';
import { drawCardMap } from './draw-card-map.ts';
import { isInPage } from './is-in-page.ts';
import { isOwnSender } from './is-own-sender.ts';
import { keepDecision, takeBackDecision } from './keep-decisions.ts';
import { keepPageDate } from './keep-page-date.ts';
import { loadScript } from './load-script.ts';
import { noteCardShown } from './note-card-shown.ts';
import { openOptions } from './open-options.ts';

/** What requests are about. */
export type Parts = {
  readonly glossary: Glossary;
  readonly choices: Choices;
  readonly dates: PageDates;
  readonly reads: CardReads;
};

/**
 * Requests of scripts in pages only. The rest come from our own pages too (the welcome page shows cards, and the popup sets
 * a page's day), or say themselves why they refuse.
 */
const FROM_PAGES: ReadonlySet<Request['type']> = new Set(['load-card-view', 'find-frames', 'read-frame']);

/** Answers the requests of pages and of the extension's own windows; what cannot be answered gets `null`. */
export function answerRequests(parts: Parts): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (!isOwnSender(sender)) return;
    const parsed = v.safeParse(RequestSchema, message);
    if (!parsed.success || (FROM_PAGES.has(parsed.output.type) && !isInPage(sender))) return;
    return answer(parsed.output, sender, parts);
  });
}

async function answer(
  request: Request,
  sender: Browser.runtime.MessageSender,
  { glossary, choices, dates, reads }: Parts,
): Promise<ReplyTo[Request['type']] | null> {
  switch (request.type) {
    case 'load-card-view':
      return loadScript('card', sender);
    case 'find-frames':
      return loadScript('frames', sender);
    case 'read-frame':
      return loadScript('content', sender, request.frame);
    case 'open-options':
      await openOptions(request);
      return null;
    case 'decide':
      return keepDecision(request, sender, choices);
    case 'set-date':
      return keepPageDate(request, sender, dates);
    case 'map':
      return drawCardMap(request.card, glossary);
    case 'card-shown':
      return noteCardShown(request.card, sender, glossary, reads);
    case 'undecide':
      return takeBackDecision(request.key, sender, choices);
  }
}

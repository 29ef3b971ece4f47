import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { CardReads } from '#platform/card-reads/card-reads.ts';
import type { Choices } from '#platform/choices/choices.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import type { PageDates } from '#platform/page-dates/page-dates.ts';
import { type ReplyTo, type Request, RequestSchema } from '#platform/protocol.ts';
import { drawCardMap } from './draw-card-map.ts';
import type { GlossaryKeeper } from './glossary-keeper.ts';
import { isInPage } from './is-in-page.ts';
import { isOwnSender } from './is-own-sender.ts';
import { keepDecision, takeBackDecision } from './keep-decisions.ts';
import { keepPageDate } from './keep-page-date.ts';
import { noteCardShown } from './note-card-shown.ts';
import { openOptions } from './open-options.ts';
import { mayBeTold } from './permission.ts';

/** What requests are about. */
export type Parts = {
  readonly glossary: Glossary;
  readonly choices: Choices;
  readonly dates: PageDates;
  readonly reads: CardReads;
  readonly keeper: GlossaryKeeper;
};

/** Answers the requests of pages and of the extension's own windows; what cannot be answered gets `null`. */
export function answerRequests(parts: Parts): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (!isOwnSender(sender)) return;
    const parsed = v.safeParse(RequestSchema, message);
    return parsed.success ? answer(parsed.output, sender, parts) : undefined;
  });
}

async function answer(
  request: Request,
  sender: Browser.runtime.MessageSender,
  { glossary, choices, dates, reads, keeper }: Parts,
): Promise<ReplyTo[Request['type']] | null> {
  switch (request.type) {
    case 'load-card-view':
      return loadCardView(sender);
    case 'open-options':
      await openOptions(request);
      return null;
    case 'decide':
      return keepDecision(request, sender, choices);
    case 'set-date':
      return keepPageDate(request, sender, dates);
    case 'map':
      return (await mayBeTold(request.card, sender, glossary)) ? drawCardMap(request.card, glossary) : null;
    case 'card-shown':
      return (await mayBeTold(request.card, sender, glossary))
        ? noteCardShown(request.card, sender, glossary, reads)
        : null;
    case 'check-glossary':
      return isInPage(sender) ? null : keeper.check();
    case 'start-anew':
      return isInPage(sender) ? null : keeper.startAnew();
    case 'undecide':
      return takeBackDecision(request.key, sender, choices);
  }
}

async function loadCardView({ tab, frameId }: Browser.runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: ['/content-scripts/card.js'],
    });
    return true;
  } catch {
    // The frame went away, or the reader took the site's permission back: there is nowhere to show a card.
    return false;
  }
}

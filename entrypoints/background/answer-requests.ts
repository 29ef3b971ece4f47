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
import { noteCardShown } from './note-card-shown.ts';
import { openOptions } from './open-options.ts';
import type { ReadingBudgets } from './reading-budgets.ts';

/** What requests are about. */
export type Parts = {
  readonly glossary: Glossary;
  readonly choices: Choices;
  readonly dates: PageDates;
  readonly reads: CardReads;
  readonly budgets: ReadingBudgets;
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
  { glossary, choices, dates, reads, budgets }: Parts,
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
    case 'read-on':
      return readOn(request.tab, sender, budgets);
    case 'map':
      return drawCardMap(request.card, glossary);
    case 'card-shown':
      return noteCardShown(request.card, sender, glossary, reads);
    case 'undecide':
      return takeBackDecision(request.key, sender, choices);
  }
}

/** Only a window of our own lets a page be read on, never the page itself. */
async function readOn(
  tab: number,
  sender: Browser.runtime.MessageSender,
  budgets: ReadingBudgets,
): Promise<boolean> {
  if (isInPage(sender)) return false;
  try {
    await budgets.raise(tab);
    return true;
  } catch {
    // The tab is gone.
    return false;
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

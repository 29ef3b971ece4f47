import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { openOptions } from '#connected/options/open-options.ts';
import type { Route } from '#connected/options/route.ts';
import type { CardReads } from '#platform/card-reads/card-reads.ts';
import type { Choices } from '#platform/choices/choices.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import type { PageDates } from '#platform/page-dates/page-dates.ts';
import { type BackgroundRequest, type ReplyTo, RequestSchema } from '#platform/protocols/requests.ts';
import { drawCardMap } from './cards/draw-card-map.ts';
import { keepDecision, takeBackDecision } from './cards/keep-decisions.ts';
import { keepPageDate } from './cards/keep-page-date.ts';
import { noteCardShown } from './cards/note-card-shown.ts';
import type { CardSender } from './cards/send-cards.ts';
import type { GlossaryKeeper } from './glossary/glossary-keeper.ts';
import { loadScript } from './load-script.ts';
import type { ReadingBudgets } from './mentions/reading-budgets.ts';
import { isCardFrame } from './senders/is-card-frame.ts';
import { isInPage } from './senders/is-in-page.ts';
import { isOwnSender } from './senders/is-own-sender.ts';

/** What requests are about. */
export type Parts = {
  readonly glossary: Glossary;
  readonly choices: Choices;
  readonly dates: PageDates;
  readonly reads: CardReads;
  readonly cards: CardSender;
  readonly keeper: GlossaryKeeper;
  readonly budgets: ReadingBudgets;
};

/** What only the frame in which a card is drawn may ask for. */
const FRAME_ONLY: ReadonlySet<BackgroundRequest['type']> = new Set([
  'cards',
  'map',
  'card-shown',
  'decide',
  'undecide',
] satisfies BackgroundRequest['type'][]);

/** What only a script in a page may ask for. The rest comes from our own windows too. */
const FROM_PAGES: ReadonlySet<BackgroundRequest['type']> = new Set([
  'load-hover',
  'find-frames',
  'read-frame',
] satisfies BackgroundRequest['type'][]);

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
  request: BackgroundRequest,
  sender: Browser.runtime.MessageSender,
  { glossary, choices, dates, reads, cards, keeper, budgets }: Parts,
): Promise<ReplyTo[BackgroundRequest['type']] | null> {
  // What a card says, and what is decided on it, is between the background and the card's own frame.
  if (FRAME_ONLY.has(request.type) && !isCardFrame(sender)) return null;
  switch (request.type) {
    case 'load-hover':
      return loadScript('hover', sender);
    case 'find-frames':
      return loadScript('frames', sender);
    case 'read-frame':
      return loadScript('content', sender, request.frame);
    case 'cards':
      return cards.send(request.ids);
    case 'open-options':
      await openOptions(routeTo(request));
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
    case 'check-glossary':
      return isInPage(sender) ? null : keeper.check();
    case 'start-anew':
      return isInPage(sender) ? null : keeper.startAnew();
    case 'undecide':
      return takeBackDecision(request.key, choices);
  }
}

/** Where the options page is to open: at a card, or at a new one. */
function routeTo({
  card,
  newTitle,
}: Extract<BackgroundRequest, { type: 'open-options' }>): Route | undefined {
  if (card !== undefined) return { page: 'card', id: card };
  return newTitle === undefined ? undefined : { page: 'new', title: newTitle, id: null };
}

/** Only a window of our own lets a page be read on, never the page itself. */
async function readOn(
  tab: number,
  sender: Browser.runtime.MessageSender,
  budgets: ReadingBudgets,
): Promise<boolean> {
  if (isInPage(sender) || isCardFrame(sender)) return false;
  try {
    await budgets.raise(tab);
    return true;
  } catch {
    // The tab is gone.
    return false;
  }
}

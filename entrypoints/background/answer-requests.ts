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

/** What the answers need. */
export type RequestServices = {
  readonly glossary: Glossary;
  readonly choices: Choices;
  readonly dates: PageDates;
  readonly reads: CardReads;
  readonly cards: CardSender;
  readonly keeper: GlossaryKeeper;
  readonly budgets: ReadingBudgets;
};

/** Requests that only the frame of a card may make. */
const CARD_FRAME_ONLY: ReadonlySet<BackgroundRequest['type']> = new Set([
  'cards',
  'map',
  'card-shown',
  'decide',
  'undecide',
] satisfies BackgroundRequest['type'][]);

/** Requests that only a content script may make. Our own pages may make all others too. */
const CONTENT_SCRIPT_ONLY: ReadonlySet<BackgroundRequest['type']> = new Set([
  'load-hover',
  'find-frames',
  'read-frame',
] satisfies BackgroundRequest['type'][]);

/** Answers requests from content scripts and the extension's own pages; `null` to a request that is refused. */
export function answerRequests(services: RequestServices): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (!isOwnSender(sender)) return;
    const parsed = v.safeParse(RequestSchema, message);
    if (!parsed.success || (CONTENT_SCRIPT_ONLY.has(parsed.output.type) && !isInPage(sender))) return;
    return answer(parsed.output, sender, services);
  });
}

type RequestType = keyof ReplyTo;

/** Requests of some types. A mapped type, so that the compiler connects each request with the answer for its type. */
type RequestOf<Type extends RequestType> = {
  [One in Type]: Extract<BackgroundRequest, { type: One }> & { readonly type: One };
}[Type];

type Answers = {
  readonly [Type in RequestType]: (
    request: RequestOf<Type>,
    sender: Browser.runtime.MessageSender,
    services: RequestServices,
  ) => ReplyTo[Type] | null | Promise<ReplyTo[Type] | null>;
};

const ANSWERS: Answers = {
  'load-hover': (_, sender) => loadScript('hover', sender),
  'find-frames': (_, sender) => loadScript('frames', sender),
  'read-frame': ({ frame }, sender) => loadScript('content', sender, frame),
  cards: ({ ids }, _, { cards }) => cards.send(ids),
  'open-options': async request => {
    await openOptions(routeTo(request));
    return null;
  },
  decide: (request, sender, { choices }) => keepDecision(request, sender, choices),
  undecide: ({ key }, _, { choices }) => takeBackDecision(key, choices),
  'set-date': (request, sender, { dates }) => keepPageDate(request, sender, dates),
  'read-on': ({ tab }, sender, { budgets }) => readOn(tab, sender, budgets),
  map: ({ card }, _, { glossary }) => drawCardMap(card, glossary),
  'card-shown': ({ card }, sender, { glossary, reads }) => noteCardShown(card, sender, glossary, reads),
  'check-glossary': (_, sender, { keeper }) => (isInPage(sender) ? null : keeper.check()),
  'start-anew': (_, sender, { keeper }) => (isInPage(sender) ? null : keeper.startAnew()),
};

async function answer<Type extends RequestType>(
  request: RequestOf<Type>,
  sender: Browser.runtime.MessageSender,
  services: RequestServices,
): Promise<ReplyTo[Type] | null> {
  // Only the card's own frame receives the contents of cards and sends the reader's decisions.
  if (CARD_FRAME_ONLY.has(request.type) && !isCardFrame(sender)) return null;
  return ANSWERS[request.type](request, sender, services);
}

/** The route at which the options page opens: an existing card or a new one. */
function routeTo({
  card,
  newTitle,
}: Extract<BackgroundRequest, { type: 'open-options' }>): Route | undefined {
  if (card !== undefined) return { page: 'card', id: card };
  return newTitle === undefined ? undefined : { page: 'new', title: newTitle, id: null };
}

/** Only our own pages may have a page read further, never the page itself. */
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
    // The tab has been closed.
    return false;
  }
}

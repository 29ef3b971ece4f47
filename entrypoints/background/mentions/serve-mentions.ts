import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { ReadingBudget } from '#core/budget/reading-budget.ts';
import {
  BEAT,
  OVER_BUDGET,
  PageMessageSchema,
  type PageReply,
  READING_PORT,
} from '#platform/protocols/mentions-protocol.ts';
import { countCards } from '../badge.ts';
import { addressOf } from '../senders/address-of.ts';
import { isOwnSender } from '../senders/is-own-sender.ts';
import { type Permission, permissionOf } from '../senders/permission.ts';
import type { DecisionLookup } from './decision-lookup.ts';
import { HeldBack } from './held-back.ts';
import type { ArticlePart, MentionFinder, ReadBlocks, ReadDecisions } from './mention-finder.ts';
import type { ReadingBudgets } from './reading-budgets.ts';
import { withinBudget } from './within-budget.ts';

/**
 * Answers the requests that pages send on their ports: finds the mentions in their text. Each page's requests are answered
 * in order.
 *
 * @param onText is called when a page sends text.
 */
export function serveMentions(
  finder: MentionFinder,
  decisionLookup: DecisionLookup,
  budgets: ReadingBudgets,
  onText: () => void,
): void {
  browser.runtime.onConnect.addListener(port => {
    const { name, sender } = port;
    if (name !== READING_PORT || !sender || !isOwnSender(sender)) return;
    let open = true;
    port.onDisconnect.addListener(() => {
      open = false;
    });
    // The address comes from the browser, not the page: no page may learn the choices made for another article.
    const readDecisions: ReadDecisions = (revision, article) =>
      decisionLookup.of(revision, article, addressOf(sender));
    const askPermission = () => permissionOf(sender);
    const held = new HeldBack(sender);
    let lastAnswer: Promise<void> = Promise.resolve();
    port.onMessage.addListener((received: unknown) => {
      const parsed = v.safeParse(PageMessageSchema, received);
      // Only a content script of another version or a forged message can fail here: it gets no answer.
      if (!parsed.success) return port.disconnect();
      const message = parsed.output;
      if (message.type === 'marked') return void countCards(sender, message.ids);
      if (message.blocks.length > 0) onText();
      const heartbeat = startHeartbeat(port, message.request);
      lastAnswer = lastAnswer.then(async () => {
        try {
          const budget = await budgets.of(sender);
          const reply = open ? await answer(message, finder, readDecisions, askPermission, budget) : null;
          if (reply && open) post(port, reply);
          if (reply?.read && message.blocks.length > 0)
            void noteHeldBack(held, finder, message, readDecisions, askPermission, reply.read);
        } finally {
          heartbeat.abort();
        }
      });
    });
  });
}

/** How long the background reports that it is working on a request, in ms: after that the page may ask again. */
const MAX_WORK_MS = 120_000;

/** Tells the page now and every `BEAT` ms that its request is being worked on, until the result is aborted. */
function startHeartbeat(port: Browser.runtime.Port, request: number): AbortController {
  const over = new AbortController();
  post(port, request);
  const beat = setInterval(() => post(port, request), BEAT);
  const end = setTimeout(() => over.abort(), MAX_WORK_MS);
  const stop = () => {
    clearInterval(beat);
    clearTimeout(end);
  };
  over.signal.addEventListener('abort', stop, { once: true });
  port.onDisconnect.addListener(stop);
  return over;
}

async function answer(
  message: ArticlePart & { readonly request: number },
  finder: MentionFinder,
  readDecisions: ReadDecisions,
  askPermission: () => Promise<Permission>,
  budget: ReadingBudget,
): Promise<PageReply> {
  const { request } = message;
  if (!budget.admit(message.blocks.map(({ text }) => text)))
    return { request, read: null, reason: OVER_BUDGET };
  const read = await finder.read(message, readDecisions, askPermission);
  return read.ok
    ? { request, ...withinBudget(read.value, budget) }
    : { request, read: null, reason: read.reason };
}

/** Runs after the answer: the page does not wait for this, and cannot measure how long it takes. */
async function noteHeldBack(
  held: HeldBack,
  finder: MentionFinder,
  message: ArticlePart,
  readDecisions: ReadDecisions,
  askPermission: () => Promise<Permission>,
  sent: ReadBlocks,
): Promise<void> {
  const permission = await askPermission();
  const cards = await finder.heldBack(message, readDecisions, async () => permission, sent);
  await held.note(`${sent.revision} ${permission.ownNames ? '' : permission.key}`, cards);
}

function post(port: Browser.runtime.Port, reply: PageReply | number): void {
  try {
    port.postMessage(reply);
  } catch {
    // The page has gone since it asked.
  }
}

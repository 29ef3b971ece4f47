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
import type { ArticleChoices } from './article-choices.ts';
import { HeldBack } from './held-back.ts';
import type { ArticlePart, MentionFinder, ReadBlocks, ReaderSays } from './mention-finder.ts';
import type { ReadingBudgets } from './reading-budgets.ts';
import { withinBudget } from './within-budget.ts';

/**
 * Answers what pages ask on their ports: text with mentions. One page's questions in their order.
 *
 * @param asked is called when there is text to read.
 */
export function serveReading(
  reader: MentionFinder,
  says: ArticleChoices,
  budgets: ReadingBudgets,
  asked: () => void,
): void {
  browser.runtime.onConnect.addListener(port => {
    const { name, sender } = port;
    if (name !== READING_PORT || !sender || !isOwnSender(sender)) return;
    let open = true;
    port.onDisconnect.addListener(() => {
      open = false;
    });
    // The browser's word, not the page's: a choice for one article must not be asked for by another.
    const saysOf: ReaderSays = (revision, article) => says.of(revision, article, addressOf(sender));
    const permitted = () => permissionOf(sender);
    const held = new HeldBack(sender);
    let before: Promise<void> = Promise.resolve();
    port.onMessage.addListener((received: unknown) => {
      const parsed = v.safeParse(PageMessageSchema, received);
      // Only a page's script of another version, or a forged message, can send this: it gets no answer.
      if (!parsed.success) return port.disconnect();
      const message = parsed.output;
      if (message.type === 'marked') return void countCards(sender, message.ids);
      if (message.blocks.length > 0) asked();
      const life = signsOfLife(port, message.request);
      before = before.then(async () => {
        try {
          const budget = await budgets.of(sender);
          const reply = open ? await answer(message, reader, saysOf, permitted, budget) : null;
          if (reply && open) post(port, reply);
          if (reply?.read && message.blocks.length > 0)
            void noteHeldBack(held, reader, message, saysOf, permitted, reply.read);
        } finally {
          life.abort();
        }
      });
    });
  });
}

/** How long the background says that it works on a question, in ms: what takes longer hangs, and is asked again. */
const LONGEST_WORK = 120_000;

/** Tells the page at once, and again and again, that its question is being worked on; until that is aborted. */
function signsOfLife(port: Browser.runtime.Port, request: number): AbortController {
  const over = new AbortController();
  post(port, request);
  const beat = setInterval(() => post(port, request), BEAT);
  const end = setTimeout(() => over.abort(), LONGEST_WORK);
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
  reader: MentionFinder,
  saysOf: ReaderSays,
  permitted: () => Promise<Permission>,
  budget: ReadingBudget,
): Promise<PageReply> {
  const { request } = message;
  if (!budget.admit(message.blocks.map(({ text }) => text)))
    return { request, read: null, reason: OVER_BUDGET };
  const read = await reader.read(message, saysOf, permitted);
  return read.ok
    ? { request, ...withinBudget(read.value, budget) }
    : { request, read: null, reason: read.reason };
}

/** After the answer, and apart from it: the page neither waits for this nor can it tell how long it took. */
async function noteHeldBack(
  held: HeldBack,
  reader: MentionFinder,
  message: ArticlePart,
  saysOf: ReaderSays,
  permitted: () => Promise<Permission>,
  told: ReadBlocks,
): Promise<void> {
  const permission = await permitted();
  const cards = await reader.heldBack(message, saysOf, async () => permission, told);
  await held.note(`${told.revision} ${permission.ownNames ? '' : permission.key}`, cards);
}

function post(port: Browser.runtime.Port, reply: PageReply | number): void {
  try {
    port.postMessage(reply);
  } catch {
    // The page went away between question and answer.
  }
}

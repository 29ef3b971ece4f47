import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { packOf } from '#core/cards/identifiers.ts';
import type { ReadingBudget } from '#core/reading/reading-budget.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import {
  OVER_BUDGET,
  type PageMessage,
  PageMessageSchema,
  type PageReply,
  READING_PORT,
  type SentCard,
} from '#platform/reading-protocol.ts';
import { addressOf } from './address-of.ts';
import type { ArticleReader } from './article-reader.ts';
import { countCards } from './badge.ts';
import { getAtlas } from './draw-card-map.ts';
import type { GlossaryReader, ReaderSays } from './glossary-reader.ts';
import { isOwnSender } from './is-own-sender.ts';
import { PackNotes } from './pack-notes.ts';
import type { ReadingBudgets } from './reading-budgets.ts';
import { withinBudget } from './within-budget.ts';

/**
 * Answers what pages ask on their ports: text with mentions, ids with cards. One page's questions in their order.
 *
 * @param asked is called when there is text to read.
 */
export function serveReading(
  reader: GlossaryReader,
  says: ArticleReader,
  glossary: Glossary,
  budgets: ReadingBudgets,
  asked: () => void,
): void {
  const notes = new PackNotes(glossary);
  browser.runtime.onConnect.addListener(port => {
    const { name, sender } = port;
    if (name !== READING_PORT || !sender || !isOwnSender(sender)) return;
    let open = true;
    port.onDisconnect.addListener(() => {
      open = false;
    });
    // The browser's word, not the page's: a choice for one article must not be asked for by another.
    const saysOf: ReaderSays = (revision, article) => says.of(revision, article, addressOf(sender));
    let before: Promise<void> = Promise.resolve();
    port.onMessage.addListener((received: unknown) => {
      const parsed = v.safeParse(PageMessageSchema, received);
      // Only a page's script of another version, or a forged message, can send this: it gets no answer.
      if (!parsed.success) return port.disconnect();
      const message = parsed.output;
      if (message.type === 'marked') return void countCards(sender, message.ids);
      if (message.type === 'read' && message.blocks.length > 0) asked();
      before = before.then(async () => {
        const budget = await budgets.of(sender);
        const reply = open ? await answer(message, reader, saysOf, glossary, notes, budget) : null;
        if (reply && open) post(port, reply);
      });
    });
  });
}

async function answer(
  message: Exclude<PageMessage, { type: 'marked' }>,
  reader: GlossaryReader,
  saysOf: ReaderSays,
  glossary: Glossary,
  notes: PackNotes,
  budget: ReadingBudget,
): Promise<PageReply> {
  const { request } = message;
  if (message.type === 'read') {
    if (!budget.admit(message.blocks.map(({ text }) => text)))
      return { request, read: null, cards: null, reason: OVER_BUDGET };
    const read = await reader.read(message, saysOf);
    return read.ok
      ? { request, cards: null, ...withinBudget(read.value, budget) }
      : { request, read: null, cards: null, reason: read.reason };
  }
  const found = await glossary.getMany(message.ids);
  if (!found.ok) return { request, read: null, cards: null, reason: found.reason };
  const packs = await notes.all();
  if (!packs.ok) return { request, read: null, cards: null, reason: packs.reason };
  // A private card never leaves for a page, whatever asks for it.
  const open = found.value.filter(({ card }) => !card.private);
  // A card with a place wants its map next: the atlas is read before that. Where that fails, the map tries again.
  if (open.some(({ card }) => card.place)) void getAtlas().catch(() => undefined);
  const cards = open.map(
    ({ id, card }): SentCard => ({ id, card, pack: packs.value.get(packOf(id)) ?? null }),
  );
  return { request, read: null, cards, reason: null };
}

function post(port: Browser.runtime.Port, reply: PageReply): void {
  try {
    port.postMessage(reply);
  } catch {
    // The page went away between question and answer.
  }
}

import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { Glossary } from '#platform/glossary/glossary.ts';
import {
  type PageMessage,
  PageMessageSchema,
  type PageReply,
  READING_PORT,
} from '#platform/reading-protocol.ts';
import { addressOf } from './address-of.ts';
import type { ArticleChoices } from './article-choices.ts';
import { countCards } from './badge.ts';
import type { ChoicesAt, GlossaryReader } from './glossary-reader.ts';
import { isOwnSender } from './is-own-sender.ts';

/** Answers what pages ask on their ports: text with mentions, ids with cards. One page's questions in their order. */
export function serveReading(reader: GlossaryReader, choices: ArticleChoices, glossary: Glossary): void {
  browser.runtime.onConnect.addListener(port => {
    const { name, sender } = port;
    if (name !== READING_PORT || !sender || !isOwnSender(sender)) return;
    let open = true;
    port.onDisconnect.addListener(() => {
      open = false;
    });
    // The browser's word, not the page's: a choice for one article must not be asked for by another.
    const choicesAt: ChoicesAt = revision => choices.at(revision, addressOf(sender));
    let before: Promise<void> = Promise.resolve();
    port.onMessage.addListener((received: unknown) => {
      const parsed = v.safeParse(PageMessageSchema, received);
      // Only a page's script of another version, or a forged message, can send this: it gets no answer.
      if (!parsed.success) return port.disconnect();
      const message = parsed.output;
      if (message.type === 'marked') return void countCards(sender, message.ids);
      before = before.then(async () => {
        const reply = open ? await answer(message, reader, choicesAt, glossary) : null;
        if (reply && open) post(port, reply);
      });
    });
  });
}

async function answer(
  message: Exclude<PageMessage, { type: 'marked' }>,
  reader: GlossaryReader,
  choicesAt: ChoicesAt,
  glossary: Glossary,
): Promise<PageReply> {
  const { request } = message;
  if (message.type === 'read') {
    const read = await reader.read(message, choicesAt);
    return read.ok
      ? { request, read: read.value, cards: null, reason: null }
      : { request, read: null, cards: null, reason: read.reason };
  }
  const found = await glossary.getMany(message.ids);
  if (!found.ok) return { request, read: null, cards: null, reason: found.reason };
  // A private card never leaves for a page, whatever asks for it.
  const cards = found.value.map(({ card }) => card).filter(card => !card.private);
  return { request, read: null, cards, reason: null };
}

function post(port: Browser.runtime.Port, reply: PageReply): void {
  try {
    port.postMessage(reply);
  } catch {
    // The page went away between question and answer.
  }
}

import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { packOf } from '#core/cards/identifiers.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import {
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
import type { ArticlePart, GlossaryReader, ReadBlocks, ReaderSays } from './glossary-reader.ts';
import { HeldBack } from './held-back.ts';
import { isOwnSender } from './is-own-sender.ts';
import { PackNotes } from './pack-notes.ts';
import { mayHandOver, type Permission, permissionOf } from './permission.ts';

/**
 * Answers what pages ask on their ports: text with mentions, ids with cards. One page's questions in their order.
 *
 * @param asked is called when there is text to read.
 */
export function serveReading(
  reader: GlossaryReader,
  says: ArticleReader,
  glossary: Glossary,
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
    const permitted = () => permissionOf(sender);
    const held = new HeldBack(sender);
    let before: Promise<void> = Promise.resolve();
    port.onMessage.addListener((received: unknown) => {
      const parsed = v.safeParse(PageMessageSchema, received);
      // Only a page's script of another version, or a forged message, can send this: it gets no answer.
      if (!parsed.success) return port.disconnect();
      const message = parsed.output;
      if (message.type === 'marked') return void countCards(sender, message.ids);
      if (message.type === 'read' && message.blocks.length > 0) asked();
      before = before.then(async () => {
        const reply = open ? await answer(message, reader, saysOf, glossary, notes, permitted) : null;
        if (reply && open) post(port, reply);
        if (message.type === 'read' && reply?.read && message.blocks.length > 0)
          void noteHeldBack(held, reader, message, saysOf, permitted, reply.read);
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
  permitted: () => Promise<Permission>,
): Promise<PageReply> {
  const { request } = message;
  if (message.type === 'read') {
    const read = await reader.read(message, saysOf, permitted);
    return read.ok
      ? { request, read: read.value, cards: null, reason: null }
      : { request, read: null, cards: null, reason: read.reason };
  }
  const found = await glossary.getMany(message.ids);
  if (!found.ok) return { request, read: null, cards: null, reason: found.reason };
  const packs = await notes.all();
  if (!packs.ok) return { request, read: null, cards: null, reason: packs.reason };
  // A private card never leaves for a page, whatever asks for it, and one of the reader's own only where that is allowed.
  const permission = await permitted();
  const open = found.value.filter(card => mayHandOver(permission, card));
  // A card with a place wants its map next: the atlas is read before that. Where that fails, the map tries again.
  if (open.some(({ card }) => card.place)) void getAtlas().catch(() => undefined);
  const cards = open.map(
    ({ id, card }): SentCard => ({ id, card, pack: packs.value.get(packOf(id)) ?? null }),
  );
  return { request, read: null, cards, reason: null };
}

/** After the answer, and apart from it: the page neither waits for this nor can it tell how long it took. */
async function noteHeldBack(
  held: HeldBack,
  reader: GlossaryReader,
  message: ArticlePart,
  saysOf: ReaderSays,
  permitted: () => Promise<Permission>,
  told: ReadBlocks,
): Promise<void> {
  const permission = await permitted();
  const cards = await reader.heldBack(message, saysOf, async () => permission, told);
  await held.note(`${told.revision} ${permission.ownNames ? '' : permission.key}`, cards);
}

function post(port: Browser.runtime.Port, reply: PageReply): void {
  try {
    port.postMessage(reply);
  } catch {
    // The page went away between question and answer.
  }
}

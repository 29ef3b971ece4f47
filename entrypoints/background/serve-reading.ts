import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { READING_PORT, type ReadReply, ReadRequestSchema } from '#platform/protocol.ts';
import type { GlossaryReader } from './glossary-reader.ts';
import { isOwnSender } from './is-own-sender.ts';

/** Answers the pages' text with mentions. Requests of one page are answered in their order. */
export function serveReading(reader: GlossaryReader): void {
  browser.runtime.onConnect.addListener(port => {
    if (port.name !== READING_PORT || !isOwnSender(port.sender)) return;
    let open = true;
    port.onDisconnect.addListener(() => {
      open = false;
    });
    let before: Promise<void> = Promise.resolve();
    port.onMessage.addListener((received: unknown) => {
      before = before.then(async () => {
        const reply = open ? await answer(reader, received) : null;
        if (reply && open) post(port, reply);
      });
    });
  });
}

async function answer(reader: GlossaryReader, received: unknown): Promise<ReadReply | null> {
  const parsed = v.safeParse(ReadRequestSchema, received);
  // Only a page's script of another version, or a forged message, can send this: it gets no answer.
  if (!parsed.success) return null;
  const { request, language, blocks } = parsed.output;
  const read = await reader.read(language, blocks);
  return read.ok ? { request, read: read.value, reason: null } : { request, read: null, reason: read.reason };
}

function post(port: Browser.runtime.Port, reply: ReadReply): void {
  try {
    port.postMessage(reply);
  } catch {
    // The page went away between question and answer.
  }
}

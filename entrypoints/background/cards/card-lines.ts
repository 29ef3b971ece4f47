import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { CARD_LINE, JoinSchema } from '#platform/protocols/card-protocol.ts';
import { isCardFrame } from '../senders/is-card-frame.ts';
import { isOwnSender } from '../senders/is-own-sender.ts';

/**
 * Joins each card's place in a page (its host) with the frame in which the card is drawn, and passes on what they say.
 * They find each other by a token that the host makes for its frame: it counts once, for a frame of the extension's in
 * the host's own tab. Nothing is kept but open lines.
 */
export function serveCardLines(): void {
  const waiting = new Map<string, Browser.runtime.Port>();
  browser.runtime.onConnect.addListener(port => {
    const { name, sender } = port;
    if (name !== CARD_LINE || !sender || !isOwnSender(sender)) return;
    const first = (received: unknown) => {
      port.onMessage.removeListener(first);
      const parsed = v.safeParse(JoinSchema, received);
      if (!parsed.success) return port.disconnect();
      const message = parsed.output;
      const { token } = message;
      if (message.type !== 'claim') {
        waiting.set(token, port);
        port.onDisconnect.addListener(() => {
          if (waiting.get(token) === port) waiting.delete(token);
        });
        if (message.type === 'rejoin') void callFrame(port, token, message.frame);
        return;
      }
      const host = waiting.get(token);
      waiting.delete(token);
      const isSame = host?.sender?.tab?.id === sender.tab?.id;
      if (!host || !isSame || !isCardFrame(sender) || sender.frameId === undefined) return port.disconnect();
      join(host, port, sender.frameId);
    };
    port.onMessage.addListener(first);
  });
}

/** Has a frame call that a host knows already. */
async function callFrame(host: Browser.runtime.Port, token: string, frame: number): Promise<void> {
  const tab = host.sender?.tab?.id;
  try {
    if (tab !== undefined)
      await browser.tabs.sendMessage(tab, { type: 'card-call', token }, { frameId: frame });
    else hangUp(host);
  } catch {
    // The frame is gone: the host makes another.
    hangUp(host);
  }
}

function join(host: Browser.runtime.Port, card: Browser.runtime.Port, frame: number): void {
  card.onMessage.addListener((message: unknown) => post(host, message));
  host.onMessage.addListener((message: unknown) => post(card, message));
  card.onDisconnect.addListener(() => hangUp(host));
  host.onDisconnect.addListener(() => hangUp(card));
  post(host, { type: 'joined', frame });
}

function post(port: Browser.runtime.Port, message: unknown): void {
  try {
    port.postMessage(message);
  } catch {
    // It went away between question and answer; its other end is told by the browser.
  }
}

function hangUp(...ports: Browser.runtime.Port[]): void {
  for (const port of ports) {
    try {
      port.disconnect();
    } catch {
      // Already gone.
    }
  }
}

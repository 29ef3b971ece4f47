import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { CARD_LINE, JoinSchema } from '#platform/protocols/card-protocol.ts';
import { isCardFrame } from '../senders/is-card-frame.ts';
import { isOwnSender } from '../senders/is-own-sender.ts';

/**
 * Connects each card's host (the content script that places the card in the page) with the frame that draws the card, and
 * passes messages between them. A token that the host makes for its frame connects the two: it is valid once, for a frame
 * of the extension in the host's own tab. Nothing is stored but open ports.
 */
export function serveCardLines(): void {
  const waiting = new Map<string, Browser.runtime.Port>();
  browser.runtime.onConnect.addListener(port => {
    const { name, sender } = port;
    if (name !== CARD_LINE || !sender || !isOwnSender(sender)) return;
    const onFirstMessage = (received: unknown) => {
      port.onMessage.removeListener(onFirstMessage);
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
    port.onMessage.addListener(onFirstMessage);
  });
}

/** Asks a frame with which the host was connected before to connect again. */
async function callFrame(host: Browser.runtime.Port, token: string, frame: number): Promise<void> {
  const tab = host.sender?.tab?.id;
  try {
    if (tab !== undefined)
      await browser.tabs.sendMessage(tab, { type: 'card-call', token }, { frameId: frame });
    else disconnect(host);
  } catch {
    // The frame has gone: the host will make another.
    disconnect(host);
  }
}

function join(host: Browser.runtime.Port, card: Browser.runtime.Port, frame: number): void {
  card.onMessage.addListener((message: unknown) => post(host, message));
  host.onMessage.addListener((message: unknown) => post(card, message));
  card.onDisconnect.addListener(() => disconnect(host));
  host.onDisconnect.addListener(() => disconnect(card));
  post(host, { type: 'joined', frame });
}

function post(port: Browser.runtime.Port, message: unknown): void {
  try {
    port.postMessage(message);
  } catch {
    // The port has just closed; the browser informs the other end.
  }
}

function disconnect(...ports: Browser.runtime.Port[]): void {
  for (const port of ports) {
    try {
      port.disconnect();
    } catch {
      // Already gone.
    }
  }
}

import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { CARD_LINE, FrameMessageSchema, JoinSchema } from '#platform/card-protocol.ts';
import { isCardFrame } from './is-card-frame.ts';
import { isOwnSender } from './is-own-sender.ts';

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
      if (message.type === 'rejoin') return callFrame(port, token, message.frame);
      if (message.type === 'expect') {
        waiting.set(token, port);
        return port.onDisconnect.addListener(() => {
          if (waiting.get(token) === port) waiting.delete(token);
        });
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

/** Calls a frame that a host knows already. */
function callFrame(host: Browser.runtime.Port, token: string, frame: number): void {
  const tab = host.sender?.tab?.id;
  if (tab === undefined) return host.disconnect();
  const card = browser.tabs.connect(tab, { frameId: frame, name: CARD_LINE });
  card.onDisconnect.addListener(() => hangUp(host));
  const first = (received: unknown) => {
    card.onMessage.removeListener(first);
    const parsed = v.safeParse(FrameMessageSchema, received);
    if (!parsed.success || parsed.output.type !== 'here') return hangUp(card, host);
    join(host, card, frame);
  };
  card.onMessage.addListener(first);
  post(card, { type: 'hello', token });
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

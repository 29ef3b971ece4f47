import { browser } from 'wxt/browser';
import type { BackgroundRequest, ReplyTo } from './requests.ts';

/** Requests whose answer is a boolean: whether the background did it. */
type Order = {
  [Type in keyof ReplyTo]: boolean extends ReplyTo[Type] ? Extract<BackgroundRequest, { type: Type }> : never;
}[keyof ReplyTo];

/**
 * Sends a request to the background. The answer is unchecked (`ask` checks it). Null where there is none: the background
 * failed, or the extension was updated while the page was open, which is not an error of the content script.
 */
export async function send(message: BackgroundRequest): Promise<unknown> {
  try {
    return (await browser.runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}

/** Has the background do something; true once it is done. Needs no schema, so the script of every page can use it. */
export async function order(message: Order): Promise<boolean> {
  return (await send(message)) === true;
}

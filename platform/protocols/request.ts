import { browser } from 'wxt/browser';
import type { BackgroundRequest, ReplyTo } from './requests.ts';

/** Requests that are answered with whether it was done. */
type Order = {
  [Type in keyof ReplyTo]: boolean extends ReplyTo[Type] ? Extract<BackgroundRequest, { type: Type }> : never;
}[keyof ReplyTo];

/**
 * Sends a request to the background. The answer is unchecked (`ask` checks it). Null where none comes: the background
 * failed, or the extension was updated under the page, which is no error of the page's script.
 */
export async function send(message: BackgroundRequest): Promise<unknown> {
  try {
    return (await browser.runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}

/** Has the background do something; true once it is done. Also for the script of every page, which loads no schema. */
export async function order(message: Order): Promise<boolean> {
  return (await send(message)) === true;
}

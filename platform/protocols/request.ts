import { browser } from 'wxt/browser';
import type { Request } from './requests.ts';

/**
 * Asks the background. The answer is unchecked: whoever uses it checks it by its schema (`ReplyTo` says what is meant to
 * come). Null where none comes: the background failed, or the extension was updated under the page, which is no error of
 * the page's script.
 */
export async function request(message: Request): Promise<unknown> {
  try {
    return (await browser.runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}

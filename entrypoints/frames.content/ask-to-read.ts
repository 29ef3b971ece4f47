import { browser } from 'wxt/browser';
import { order } from '#platform/protocols/request.ts';
import type { BackgroundRequest } from '#platform/protocols/requests.ts';

type FirefoxRuntime = { readonly getFrameId?: (target: Element) => number };

type InFrame = {
  readonly chrome?: { readonly runtime?: { sendMessage(message: BackgroundRequest): Promise<unknown> } };
};

/**
 * Has the background load the page's script into a frame; resolves with true once it runs there. The browser identifies
 * the frame: Firefox by `getFrameId`, Chromium by the sender of a message that we send from our own isolated world
 * inside that frame.
 */
export async function askToRead(frame: HTMLIFrameElement): Promise<boolean> {
  const { getFrameId } = browser.runtime as FirefoxRuntime;
  try {
    if (getFrameId) return await order({ type: 'read-frame', frame: getFrameId(frame) });
    const { chrome } = frame.contentWindow as InFrame;
    return (await chrome?.runtime?.sendMessage({ type: 'read-frame' })) === true;
  } catch {
    // The frame went away, or the extension was updated.
    return false;
  }
}

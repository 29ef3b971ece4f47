import { type Browser, browser } from 'wxt/browser';

/**
 * Loads one of our scripts into a frame of the sender's tab: into `frame`, or into the sender's own frame as the browser
 * reports it. True once the script has run.
 */
export async function loadScript(
  name: 'hover' | 'content' | 'frames',
  { tab, frameId }: Browser.runtime.MessageSender,
  frame = frameId,
): Promise<boolean> {
  if (tab?.id === undefined || frame === undefined) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frame] },
      files: [`/content-scripts/${name}.js`],
    });
    return true;
  } catch {
    // The frame has gone, or the reader has revoked access to the site: there is nothing to read or show.
    return false;
  }
}

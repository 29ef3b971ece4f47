import { type Browser, browser } from 'wxt/browser';

/**
 * Loads one of our scripts into a frame of the tab that asks: into the asking frame, by the browser's word on which that
 * is, or into the one that is named. True once the script has run.
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
    // The frame went away, or the reader took the site's permission back: there is nothing to read or show there.
    return false;
  }
}

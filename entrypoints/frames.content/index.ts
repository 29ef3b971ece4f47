import { defineContentScript } from 'wxt/utils/define-content-script';
import { providedFrames } from '#platform/protocols/frames-slot.ts';
import { Finder } from './finder.ts';

/**
 * Not declared in the manifest: the background injects it when a frame of the page's own origin is near the viewport.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main() {
    const slot = providedFrames();
    if (slot) slot.finder = new Finder(slot);
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { providedFrames } from '#platform/protocols/frames-slot.ts';
import { Finder } from './finder.ts';

/** Not declared in the manifest: the background injects it where a page has frames of its own origin in view. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main() {
    const slot = providedFrames();
    if (slot) slot.finder = new Finder(slot);
  },
});

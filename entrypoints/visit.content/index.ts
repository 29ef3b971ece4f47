import { defineContentScript } from 'wxt/utils/define-content-script';
import { world } from '../content/visit-slot.ts';
import { makeVisit } from './visit.ts';

/** Not declared in the manifest: the background loads it into a document that has marks. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main() {
    world.backgrounderVisit = makeVisit;
  },
});

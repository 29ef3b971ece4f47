import { defineContentScript } from 'wxt/utils/define-content-script';
import { world } from '#platform/page/hover-slot.ts';
import { startHover } from './hover.ts';
import { surveyHover } from './survey.ts';

/** Not declared in the manifest: the background loads it into documents that have marks. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main() {
    surveyHover();
    world.backgrounderHover = startHover;
  },
});

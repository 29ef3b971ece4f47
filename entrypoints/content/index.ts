import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFrame } from './frame.ts';
import { surveyContent } from './survey.ts';

const world = globalThis as typeof globalThis & { backgrounderRuns?: AbortSignal };

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main({ signal }) {
    // Right after the install the background starts this in open tabs; a tab that loads at that moment gets it twice.
    if (world.backgrounderRuns && !world.backgrounderRuns.aborted) return;
    world.backgrounderRuns = signal;
    surveyContent();
    return startFrame(signal);
  },
});

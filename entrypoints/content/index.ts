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
    // After installation the background injects this script into open tabs; a tab that is just loading gets it twice.
    if (world.backgrounderRuns && !world.backgrounderRuns.aborted) return;
    world.backgrounderRuns = signal;
    surveyContent();
    return startFrame(signal);
  },
});

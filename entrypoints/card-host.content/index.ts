import { defineContentScript } from 'wxt/utils/define-content-script';
import { provideCardView } from '#platform/card-view.ts';
import { makeCardView } from './framed-card-view.ts';

/** Not declared in the manifest: the background loads it into a document that is about to open its first card. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main() {
    provideCardView(makeCardView);
  },
});

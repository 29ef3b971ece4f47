import { defineBackground } from 'wxt/utils/define-background';
import { openExtensionStore } from '#platform/glossary/extension-store.ts';
import { openExtensionTransfer } from '#platform/glossary/extension-transfer.ts';
import { openGlossary } from '#platform/glossary/open-glossary.ts';
import { openIndexStore } from '#platform/index-store/index-store.ts';
import { answerRequests } from './answer-requests.ts';
import { keepBadge } from './badge.ts';
import { onFirstRun } from './first-run.ts';
import { GlossaryIndex } from './glossary-index.ts';
import { GlossaryReader } from './glossary-reader.ts';
import { passCommandsOn } from './pass-commands-on.ts';
import { serveReading } from './serve-reading.ts';

export default defineBackground({
  type: 'module',
  // Listeners are registered before anything is awaited: a browser that woke this for an event delivers it at once.
  main() {
    const store = openExtensionStore();
    const glossary = openGlossary(store);
    const index = new GlossaryIndex(glossary, openIndexStore(store.database));
    serveReading(new GlossaryReader(glossary, index), glossary);
    answerRequests();
    passCommandsOn();
    keepBadge();
    onFirstRun(glossary, openExtensionTransfer(store));
  },
});

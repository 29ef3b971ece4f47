// First, so that the disk works while what follows is evaluated.
import '#platform/index-store/early-read.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { openCardReads } from '#platform/card-reads/card-reads.ts';
import { openChoices } from '#platform/choices/open-choices.ts';
import { openExtensionStore } from '#platform/glossary/extension-store.ts';
import { openExtensionTransfer } from '#platform/glossary/extension-transfer.ts';
import { openGlossary } from '#platform/glossary/open-glossary.ts';
import { watchRevision } from '#platform/glossary/revision-signal.ts';
import { openIndexStore } from '#platform/index-store/index-store.ts';
import { openPageDates } from '#platform/page-dates/page-dates.ts';
import { answerRequests } from './answer-requests.ts';
import { ArticleReader } from './article-reader.ts';
import { keepBadge } from './badge.ts';
import { serveCardLines } from './card-lines.ts';
import { onFirstRun } from './first-run.ts';
import { GlossaryIndex } from './glossary-index.ts';
import { GlossaryKeeper } from './glossary-keeper.ts';
import { GlossaryReader } from './glossary-reader.ts';
import { keepHeldCounts } from './held-back.ts';
import { passCommandsOn } from './pass-commands-on.ts';
import { ReadingBudgets } from './reading-budgets.ts';
import { rehearse } from './rehearse.ts';
import { CardSender } from './send-cards.ts';
import { serveReading } from './serve-reading.ts';

export default defineBackground({
  // No module: in one file of its own it is there sooner than with the parts that other pages share.
  // Listeners are registered before anything is awaited: a browser that woke this for an event delivers it at once.
  main() {
    const store = openExtensionStore();
    const glossary = openGlossary(store);
    const choices = openChoices(store);
    const dates = openPageDates(store);
    const index = new GlossaryIndex(glossary, openIndexStore(store.database));
    // It is woken to read, nearly always; the disk works while the listeners are registered.
    const loaded = index.prepare();
    const transfer = openExtensionTransfer(store);
    const keeper = new GlossaryKeeper(store, glossary, transfer, () => index.forget());
    watchRevision(() => {
      index.keepUp();
      keeper.checkSoon();
    }, new AbortController().signal);
    store.database.on('close', () => keeper.noteClosed());
    const reader = new GlossaryReader(glossary, index);
    const says = new ArticleReader(choices, dates);
    const rehearsal = new AbortController();
    const budgets = new ReadingBudgets();
    serveReading(reader, says, budgets, () => rehearsal.abort());
    serveCardLines();
    const cards = new CardSender(glossary);
    answerRequests({ glossary, choices, dates, reads: openCardReads(store), cards, keeper, budgets });
    passCommandsOn();
    keepBadge();
    keepHeldCounts();
    onFirstRun(keeper, transfer);
    void loaded
      .then(isReady => (isReady ? rehearse(reader, says, glossary, rehearsal.signal) : undefined))
      .then(() => keeper.checkSoon());
  },
});

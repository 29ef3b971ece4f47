// First, so that the disk works while what follows is evaluated.
import '#platform/index-store/early-read.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { openCardReads } from '#platform/card-reads/card-reads.ts';
import { openChoices } from '#platform/choices/open-choices.ts';
import { openGlossary } from '#platform/glossary/open-glossary.ts';
import { openIndexStore } from '#platform/index-store/index-store.ts';
import { openPageDates } from '#platform/page-dates/page-dates.ts';
import { watchRevision } from '#platform/protocols/revision-signal.ts';
import { openExtensionStore } from '#platform/store/extension-store.ts';
import { openExtensionTransfer } from '#platform/transfer/extension-transfer.ts';
import { answerRequests } from './answer-requests.ts';
import { keepBadge } from './badge.ts';
import { serveCardLines } from './cards/card-lines.ts';
import { CardSender } from './cards/send-cards.ts';
import { onFirstRun } from './first-run.ts';
import { GlossaryIndex } from './glossary/glossary-index.ts';
import { GlossaryKeeper } from './glossary/glossary-keeper.ts';
import { ArticleChoices } from './mentions/article-choices.ts';
import { keepHeldCounts } from './mentions/held-back.ts';
import { MentionFinder } from './mentions/mention-finder.ts';
import { ReadingBudgets } from './mentions/reading-budgets.ts';
import { rehearse } from './mentions/rehearse.ts';
import { serveReading } from './mentions/serve-mentions.ts';
import { passCommandsOn } from './pass-commands-on.ts';

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
    const reader = new MentionFinder(glossary, index);
    const says = new ArticleChoices(choices, dates);
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

// This import comes first, so that the disk reads while the other modules are evaluated.
import '#platform/index-store/early-read.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { openCardReads } from '#platform/card-reads/card-reads.ts';
import { openChoices } from '#platform/choices/open-choices.ts';
import { openGlossary } from '#platform/glossary/open-glossary.ts';
import { openIndexStore } from '#platform/index-store/index-store.ts';
import { openPageDates } from '#platform/page-dates/page-dates.ts';
import { watchRevision } from '#platform/protocols/revision-signal.ts';
import { openStore } from '#platform/store/open-store.ts';
import { openTransfer } from '#platform/transfer/open-transfer.ts';
import { answerRequests } from './answer-requests.ts';
import { keepBadge } from './badge.ts';
import { serveCardLines } from './cards/card-lines.ts';
import { CardSender } from './cards/send-cards.ts';
import { onFirstRun } from './first-run.ts';
import { GlossaryIndex } from './glossary/glossary-index.ts';
import { GlossaryKeeper } from './glossary/glossary-keeper.ts';
import { DecisionLookup } from './mentions/decision-lookup.ts';
import { keepHeldCounts } from './mentions/held-back.ts';
import { MentionFinder } from './mentions/mention-finder.ts';
import { ReadingBudgets } from './mentions/reading-budgets.ts';
import { rehearse } from './mentions/rehearse.ts';
import { serveMentions } from './mentions/serve-mentions.ts';
import { passCommandsOn } from './pass-commands-on.ts';

export default defineBackground({
  // Not a module: one file of its own loads sooner than one that shares chunks with other pages.
  // Listeners are registered before anything is awaited: the browser delivers the event that started this at once.
  main() {
    const store = openStore();
    const glossary = openGlossary(store);
    const choices = openChoices(store);
    const dates = openPageDates(store);
    const index = new GlossaryIndex(glossary, openIndexStore(store.database));
    // The background nearly always starts because a page asks, so the disk reads the index while listeners are registered.
    const loaded = index.prepare();
    const transfer = openTransfer(store);
    const keeper = new GlossaryKeeper(store, glossary, transfer, () => index.forget());
    watchRevision(() => {
      index.keepUp();
      keeper.checkSoon();
    }, new AbortController().signal);
    store.database.on('close', () => keeper.noteClosed());
    const finder = new MentionFinder(glossary, index);
    const decisionLookup = new DecisionLookup(choices, dates);
    const rehearsal = new AbortController();
    const budgets = new ReadingBudgets();
    serveMentions(finder, decisionLookup, budgets, () => rehearsal.abort());
    serveCardLines();
    const cards = new CardSender(glossary);
    answerRequests({ glossary, choices, dates, reads: openCardReads(store), cards, keeper, budgets });
    passCommandsOn();
    keepBadge();
    keepHeldCounts();
    onFirstRun(keeper, transfer);
    void loaded
      .then(isReady => (isReady ? rehearse(finder, decisionLookup, glossary, rehearsal.signal) : undefined))
      .then(() => keeper.checkSoon());
  },
});

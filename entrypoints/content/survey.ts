import { providedPage } from '#platform/protocols/page-slot.ts';
import { around, logSurvey, reached, SURVEY, task } from '#platform/survey/survey-log.ts';
import { Frame } from './frame.ts';
import { PageMarks } from './marks/page-marks.ts';
import { PageSession } from './page-session.ts';
import { BackgroundLine } from './ports/background-line.ts';

/**
 * In the survey's build, records from outside what the classes of this script do and how long the page has to wait for
 * them. Other builds contain nothing of this. Slices of work (`idle.ts`) and the parsing of answers
 * (`background-line.ts`) record their own times.
 */
export function surveyContent(): void {
  if (!SURVEY) return;
  reached('started');
  let isRead = false;
  around(
    Frame,
    'start',
    start =>
      function (this: Frame, ...args) {
        task('judge', () => start.apply(this, args));
        if (isRead) return;
        reached('unread');
        logSurvey({
          article: false,
          language: document.documentElement.lang,
          date: null,
          blocks: 0,
          mentions: 0,
          cards: 0,
          idleToMarkedMs: 0,
        });
      },
  );
  around(
    PageSession,
    'start',
    start =>
      async function (this: PageSession, ...args) {
        const begun = performance.now();
        isRead = true;
        reached('reading');
        await start.apply(this, args);
        const slot = providedPage();
        const blocks = slot?.store.inOrder ?? [];
        logSurvey({
          article: true,
          language: document.documentElement.lang,
          date: slot?.date(),
          blocks: blocks.length,
          mentions: blocks.reduce((sum, block) => sum + (slot?.store.marksOf(block).length ?? 0), 0),
          cards: this.cards().length,
          idleToMarkedMs: performance.now() - begun,
        });
      },
  );
  around(
    PageSession,
    'marksChanged',
    changed =>
      function (this: PageSession) {
        reached('marked');
        task('changed', () => changed.call(this));
      },
  );
  around(
    PageMarks,
    'redraw',
    redraw =>
      function (this: PageMarks) {
        task('draw', () => redraw.call(this));
      },
  );
  around(
    BackgroundLine,
    'read',
    read =>
      async function (this: BackgroundLine, ...args) {
        const [, , blocks] = args;
        // A request without text only wakes the background.
        if (blocks.length === 0) return read.apply(this, args);
        reached('asked');
        const reply = await task('send', () => read.apply(this, args));
        reached('answered');
        return reply;
      },
  );
}

import { launchSession } from '../../harness/launch-session.ts';
import { servePages } from '../../harness/serve-pages.ts';
import { takeScreenshot } from '../../harness/take-screenshot.ts';
import { waitUntil } from '../../harness/wait-until.ts';

/**
 * Measures how long the reading view takes to open beside an article of about 60 cards and 400 mentions, in ms: from
 * the start of its page's load to the frame that shows all strips. Prints the median of `RUNS`, and the longest task
 * while the list is scrolled. Needs a build.
 */
const RUNS = 7;

const pages = await servePages();
const session = await launchSession('chromium');
const page = await session.openPage(pages.at('many-cards.html'));
await waitUntil('the marks', () =>
  page.evaluate(() => [...(CSS.highlights.get('backgrounder') ?? [])].length > 40),
);
const times: number[] = [];
const longest: number[] = [];
for (let run = 0; run < RUNS; run++) {
  const view = await session.openReadingView(page);
  await view.evaluateOnNewDocument(() => {
    const note = globalThis as typeof globalThis & { shownAt?: number; tasks: number[] };
    note.tasks = [];
    new PerformanceObserver(list =>
      note.tasks.push(...list.getEntries().map(entry => entry.duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    });
    const look = () => {
      if (document.querySelectorAll('.strip-tick').length > 350) note.shownAt = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await view.reload();
  const shown = await waitUntil('the strips', () =>
    view.evaluate(() => (globalThis as typeof globalThis & { shownAt?: number }).shownAt),
  );
  times.push(shown);
  const tasks = await view.evaluate(async () => {
    const note = globalThis as typeof globalThis & { tasks: number[] };
    note.tasks.length = 0;
    const section = document.querySelector('.tab-content');
    for (let top = 0; section && top < section.scrollHeight; top += 60) {
      section.scrollTop = top;
      await new Promise(requestAnimationFrame);
    }
    return note.tasks;
  });
  longest.push(Math.max(0, ...tasks));
  if (run === 0) {
    const counts = await view.evaluate(() => [
      document.querySelectorAll('[data-card]').length,
      document.querySelectorAll('.strip-tick').length,
    ]);
    console.log(`${counts[0]} cards, ${counts[1]} mentions`);
    await takeScreenshot(view, 'reading-view/many');
  }
  await view.close();
}
times.sort((a, b) => a - b);
console.log(`opens in ${times[RUNS >> 1]?.toFixed(0)} ms (${times.map(time => time.toFixed(0)).join(', ')})`);
console.log(`longest task over 50 ms while scrolling: ${Math.max(...longest)} ms (0: none)`);
await session.dispose();
await pages.stop();

import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName } from '../../harness/browser-name.ts';
import { changeSettings } from '../../harness/change-settings.ts';
import { launchSession } from '../../harness/launch-session.ts';
import { type PageServer, servePages } from '../../harness/serve-pages.ts';
import type { Session } from '../../harness/session.ts';
import { waitUntil } from '../../harness/wait-until.ts';
import { median } from './statistics.ts';

/**
 * Measures what marks cost a page in motion: the main thread's time per frame of a page with one small animated box,
 * and of a page that is scrolled, with and without the extension, alternating in one run. Figures: docs/performance.md.
 */
const { values } = parseArgs({
  options: {
    browsers: { type: 'string', default: BROWSERS.join() },
    paragraphs: { type: 'string', default: '30,300' },
    repeat: { type: 'string', default: '5' },
  },
});
const browsers = values.browsers.split(',') as BrowserName[];
const sizes = values.paragraphs.split(',').map(Number);
const repeat = Number(values.repeat);
if (browsers.some(name => !BROWSERS.includes(name)) || sizes.some(size => !(size > 0)) || !(repeat > 0)) {
  console.error(
    'Usage: npm run bench:paint -- [--browsers chromium,firefox] [--paragraphs 30,300] [--repeat 5]',
  );
  process.exit(2);
}

/** Frames per measurement. */
const FRAMES = 120;

/** Number of wheel steps, and the CSS pixels of each, over which scrolling is measured. */
const STEPS = 40;
const STEP = 100;

/** Milliseconds per frame. */
type Cost = { readonly animated: number; readonly scrolled: number };

/**
 * The time from a frame's callbacks to the next task of the page: styles, layout and painting are in between. The clock
 * is too coarse for a single frame, so this is the mean of many.
 */
function perFrame(page: Page, frames: number): Promise<number> {
  return page.evaluate(async count => {
    const channel = new MessageChannel();
    let sum = 0;
    for (let frame = 0; frame < count; frame++) {
      sum += await new Promise<number>(resolve => {
        requestAnimationFrame(() => {
          const start = performance.now();
          channel.port1.onmessage = () => resolve(performance.now() - start);
          channel.port2.postMessage(null);
        });
      });
    }
    return sum / count;
  }, frames);
}

/** The time of all tasks of the page's main thread while `work` runs, per frame. Only Chromium reports it. */
async function tasksPerFrame(page: Page, work: () => Promise<number>): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await taskTime();
  const frames = await work();
  const after = await taskTime();
  await client.detach();
  return ((after - before) * 1_000) / frames;
}

/** Counts the frames of a page while `work` runs. */
async function countFrames(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const world = globalThis as unknown as { frames: number; counting: boolean };
    world.frames = 0;
    world.counting = true;
    const count = () => {
      world.frames++;
      if (world.counting) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await work();
  return page.evaluate(() => {
    const world = globalThis as unknown as { frames: number; counting: boolean };
    world.counting = false;
    return world.frames;
  });
}

async function wheel(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel({ deltaY: STEP });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

async function measure(session: Session, pages: PageServer, size: number, marked: boolean): Promise<Cost> {
  const open = async (name: string) => {
    const page = await session.openPage(pages.at(`${name}-${size}.html`));
    if (marked)
      await waitUntil('marks', () =>
        page.evaluate(() => (CSS.highlights.get('backgrounder')?.size ?? 0) > 0),
      );
    // By then the page has been read and its cards have been fetched.
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 1_500)));
    return page;
  };
  const inChromium = session.name === 'chromium';
  const moving = await open('animated');
  const animated = inChromium
    ? await tasksPerFrame(moving, () =>
        countFrames(moving, () =>
          moving.evaluate(() => new Promise<void>(resolve => setTimeout(resolve, 2_000))),
        ),
      )
    : await perFrame(moving, FRAMES);
  await moving.close();
  const still = await open('still');
  const scrolled = inChromium
    ? await tasksPerFrame(still, () => countFrames(still, () => wheel(still)))
    : (await Promise.all([perFrame(still, FRAMES), wheel(still)]))[0];
  await still.close();
  return { animated, scrolled };
}

const cell = (value: number | null) => (value ?? Number.NaN).toFixed(2);

const pages = await servePages();
console.log('| browser | marked paragraphs | | ms a frame without | with | times | worst pair |');
console.log('| --- | ---: | --- | ---: | ---: | ---: | ---: |');
for (const name of browsers) {
  const bare = await launchSession(name, { extension: false });
  const session = await launchSession(name);
  try {
    await changeSettings(session, { marking: 'every' });
    for (const size of sizes) {
      const without: Cost[] = [];
      const withMarks: Cost[] = [];
      for (let round = 0; round < repeat; round++) {
        without.push(await measure(bare, pages, size, false));
        withMarks.push(await measure(session, pages, size, true));
      }
      for (const what of ['animated', 'scrolled'] as const) {
        const alone = without.map(cost => cost[what]);
        const both = withMarks.map(cost => cost[what]);
        const ratios = both.map((cost, at) => cost / (alone[at] as number));
        const cells = [median(alone), median(both), median(ratios), Math.max(...ratios)].map(cell);
        console.log(`| ${name} | ${size} | ${what} | ${cells.join(' | ')} |`);
      }
    }
  } finally {
    await session.dispose();
    await bare.dispose();
  }
}
await pages.stop();

import { expect, test } from 'vitest';
import { waitForMark } from '../harness/marks.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { importPack } from './import-pack.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { deleteStored, keepStored, putBack, readStored, type Stored } from './stored-index.ts';

/** How often the background is killed in each browser: `INDEX_KILLS=200 npm run e2e -- index-kills`. */
const KILLS = Number(process.env.INDEX_KILLS ?? 10);

/** More cards than fit into a delta, so that an index without them is compiled again. */
const CARDS = 4_000;

/** A repeated attempt needs other cards. */
let attempts = 0;

inBothBrowsers('A background killed at any moment', running => {
  test(`leaves the old index or the new one, ${KILLS} times`, {
    timeout: 60_000 + KILLS * 15_000,
  }, async () => {
    const { session } = running;
    const article = await session.openPage(running.pages.at('article.html'));
    await waitForMark(article, 'Goris');
    const observer = await session.openExtensionPage('welcome.html');
    // The first stored index may date from before the starter pack was installed. This test needs an old index with
    // names in it.
    await deleteStored(observer);
    await session.killBackground();
    await article.bringToFront();
    await article.reload();
    const old = await waitUntil('an index', async () => (await readStored(observer)).index);
    expect(old.names).toBeGreaterThan(0);
    await keepStored(observer);
    await importPack(session, `large-${++attempts}`, CARDS);
    expect(old.revision).toBeLessThan((await readStored(observer)).glossary);
    const isNew = ({ index, glossary }: Stored) => index?.revision === glossary;

    /** Has the next question load the old index, compile the new one and save it. */
    const begin = async () => {
      await waitUntil('the new index', async () => isNew(await readStored(observer)));
      await putBack(observer);
      await session.killBackground();
      await article.bringToFront();
      const start = performance.now();
      await article.reload();
      return start;
    };
    const start = await begin();
    await waitForMark(article, 'volunteers');
    await waitUntil('the new index', async () => isNew(await readStored(observer)));
    const whole = performance.now() - start;

    const left = { old: 0, new: 0 };
    for (let kill = 0; kill < KILLS; kill++) {
      const begun = await begin();
      // A moment drawn at random is what is tested; each one is good.
      const moment = Math.random() * whole;
      const passed = performance.now() - begun;
      await new Promise(resolve => setTimeout(resolve, Math.max(0, moment - passed)));
      await session.killBackground();
      const { index, glossary } = await readStored(observer);
      expect(index?.names, `after ${moment} ms`).toBeGreaterThan(0);
      expect([old.revision, glossary], `after ${moment} ms`).toContain(index?.revision);
      left[index?.revision === glossary ? 'new' : 'old']++;
      // Stopping the worker may have opened another tab, and a tab that is not in front is not read.
      await article.bringToFront();
      await article.reload();
      await waitForMark(article, 'volunteers');
      await waitForMark(article, 'Goris');
    }
    console.info(`${running.name}: killed ${KILLS} times within ${Math.round(whole)} ms; left:`, left);
    expect(left.old + left.new).toBe(KILLS);
  });
});

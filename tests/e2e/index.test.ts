import { beforeAll, expect, test } from 'vitest';
import { changeSettings } from '../harness/change-settings.ts';
import { readAllMarks, waitForMark } from '../harness/marks.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { importPack } from './import-pack.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { deleteStored, flipBit, putInRow, readStored } from './stored-index.ts';

/** More cards than fit into a delta. */
const MANY = 3_000;

/** Enough cards to be merged into the base in idle time. */
const SOME = 300;

inBothBrowsers('The stored index', running => {
  // The first mention of these names in the sample article contains a soft hyphen.
  beforeAll(() => changeSettings(running.session, { marking: 'every' }));

  const openArticle = () => running.session.openPage(running.pages.at('article.html'));
  const openObserver = () => running.session.openExtensionPage('welcome.html');

  test('text that arrives while the index is loaded or compiled waits, and is then read', async () => {
    const observer = await openObserver();
    const tabs = [];
    for (const page of ['article.html', 'live-blog.html', 'article.html'])
      tabs.push(await running.session.openPage(running.pages.at(page)));
    for (const stored of [true, false]) {
      if (!stored) await deleteStored(observer);
      await running.session.killBackground();
      await Promise.all(tabs.map(tab => tab.reload({ waitUntil: 'load' })));
      for (const tab of tabs) {
        await tab.bringToFront();
        await waitForMark(tab, 'Stepanakert');
      }
    }
  });

  test('a flipped bit is detected, and the index is compiled again', async () => {
    const article = await openArticle();
    await waitForMark(article, 'Goris');
    const before = (await readAllMarks(article)).map(mark => mark.text);
    const observer = await openObserver();
    await waitUntil('an index', async () => (await readStored(observer)).index?.names);
    // Done while the background runs; if it were woken in between, it would have loaded the intact index.
    await flipBit(observer);
    await running.session.killBackground();
    expect((await readStored(observer)).index?.names).toBeNull();
    await article.reload();
    await article.bringToFront();
    await waitUntil('the same marks', async () => {
      const after = (await readAllMarks(article)).map(mark => mark.text);
      return after.length === before.length;
    });
    expect((await readAllMarks(article)).map(mark => mark.text)).toEqual(before);
    const { index, glossary } = await waitUntil('a sound index', async () => {
      const stored = await readStored(observer);
      return stored.index?.names ? stored : null;
    });
    expect(index?.revision).toBe(glossary);
  });

  test('an index that an earlier version stored is used as it is', async () => {
    const article = await openArticle();
    await waitForMark(article, 'Goris');
    const observer = await openObserver();
    await waitUntil('an index', async () => (await readStored(observer)).index?.names);
    await putInRow(observer);
    const before = await readStored(observer);
    await running.session.killBackground();
    await article.reload();
    await article.bringToFront();
    await waitForMark(article, 'Goris');
    expect(before.index?.inRow).toBe(true);
    expect(await readStored(observer)).toEqual(before);
  });

  test('a large import is compiled, marked in open pages, and stored', async () => {
    const article = await openArticle();
    await waitForMark(article, 'Goris');
    await importPack(running.session, 'large', MANY);
    await article.bringToFront();
    await waitForMark(article, 'volunteers');
    const observer = await openObserver();
    await waitUntil('the index to be stored', async () => {
      const { index, glossary } = await readStored(observer);
      return index?.revision === glossary && (index.names ?? 0) > MANY;
    });
  });

  test('many small changes are merged into the stored index in idle time', async () => {
    const article = await openArticle();
    const observer = await openObserver();
    const before = (await readStored(observer)).index?.revision ?? 0;
    await importPack(running.session, 'some', SOME);
    await article.bringToFront();
    await waitForMark(article, 'volunteers');
    const isMerged = async () => {
      const { index, glossary } = await readStored(observer);
      return index !== null && index.revision > before && index.revision === glossary;
    };
    await waitUntil('the changes to be merged', isMerged, { timeout: 40_000 });
    // A background that wakes up reads with the merged index.
    await running.session.killBackground();
    await article.reload();
    await waitForMark(article, 'volunteers');
  });
});

import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, launchBrowser } from './launch.ts';
import { type ServedPage, servePage } from './serve-page.ts';

let served: ServedPage;

beforeAll(async () => {
  served = await servePage(fileURLToPath(new URL('glossary-page.ts', import.meta.url)));
});

afterAll(() => served?.stop());

describe.each<BrowserName>(['chromium', 'firefox'])('The reader’s choices, in %s', name => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser(name);
    page = await browser.newPage();
    await page.goto(served.address);
    await page.waitForFunction(() => typeof parts === 'object');
  });

  afterAll(() => browser?.close());

  it('are kept in their order, and each change is a new revision and changes no card', async () => {
    const seen = await page.evaluate(async () => {
      const { choices, glossary, announced, database } = parts.open('order');
      await glossary.save(parts.card('own:a'), null);
      const before = await glossary.get('own:a');
      const always = { type: 'always' } as const;
      const first = await choices.choose({ type: 'means', name: 'A', card: 'own:a', scope: always });
      const second = await choices.choose({ type: 'known', card: 'own:a' });
      const list = await choices.list();
      const after = await glossary.get('own:a');
      database.close();
      return { first, second, list, before, after, announced };
    });
    expect(seen.list).toMatchObject({
      ok: true,
      value: [{ choice: { type: 'means', name: 'A' } }, { choice: { type: 'known' } }],
    });
    expect(seen.after).toEqual(seen.before);
    expect(seen.announced).toEqual([1, 2, 3]);
  });

  it('made again keep their key, and replace what they are made in place of', async () => {
    const seen = await page.evaluate(async () => {
      const { choices, database } = parts.open('again');
      const article = { type: 'article', address: 'https://example.org/1' } as const;
      const site = { type: 'site', site: 'example.org' } as const;
      const means = { type: 'means', name: 'A', card: 'own:a' } as const;
      const one = await choices.choose({ ...means, scope: article });
      const same = await choices.choose({ ...means, scope: article });
      const wider = await choices.choose({ ...means, scope: site }, one.ok ? one.value.key : -1);
      const list = await choices.list();
      database.close();
      return { one, same, wider, list };
    });
    expect(seen.one.ok && seen.same.ok && seen.one.value.key === seen.same.value.key).toBe(true);
    expect(seen.list).toMatchObject({ value: [{ choice: { scope: { type: 'site' } } }] });
  });

  it('that are taken back come back as they were, and one that is gone already is no failure', async () => {
    const seen = await page.evaluate(async () => {
      const { choices, database } = parts.open('back');
      const made = await choices.choose({ type: 'known', card: 'own:a' });
      if (!made.ok) throw new Error(made.reason);
      const removed = [await choices.remove(made.value.key), await choices.remove(made.value.key)];
      const none = await choices.list();
      await choices.restore(made.value);
      await choices.restore(made.value);
      const list = await choices.list();
      database.close();
      return { made, removed, none, list };
    });
    expect(seen.removed).toMatchObject([{ ok: true }, { ok: true }]);
    expect(seen.none).toMatchObject({ value: [] });
    expect(seen.list).toMatchObject({ value: [{ ...(seen.made.ok && seen.made.value) }] });
  });
});

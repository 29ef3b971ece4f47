import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserName } from '../harness/browser-name.ts';
import { launchSession } from '../harness/launch-session.ts';
import { pictureFailure } from '../harness/picture-failure.ts';
import { type PageServer, servePages } from '../harness/serve-pages.ts';
import type { Session } from '../harness/session.ts';

/** What is available while the tests of one file run in one browser. */
export type Running = {
  readonly name: BrowserName;
  readonly session: Session;
  readonly pages: PageServer;
};

/**
 * Defines tests for both browsers. Each browser is started once, with the built extension. The tabs that a test opens
 * are closed after it, with a picture of each if the test has failed. At the end, no script of ours may have failed.
 */
export function inBothBrowsers(title: string, define: (running: Running) => void): void {
  describe.each(BROWSERS)(`${title}, in %s`, name => {
    let session: Session | null = null;
    let pages: PageServer | null = null;
    const running: Running = {
      name,
      get session() {
        if (!session) throw new Error('The browser is not running.');
        return session;
      },
      get pages() {
        if (!pages) throw new Error('No pages are served.');
        return pages;
      },
    };
    beforeAll(async () => {
      pages = await servePages();
      session = await launchSession(name);
    });
    afterEach(async ({ task }) => {
      const opened = (await session?.browser.pages()) ?? [];
      if (task.result?.state === 'fail') await pictureFailure(opened, `${title} ${task.name} ${name}`);
      // The first tab stays, because a browser without tabs exits.
      for (const page of opened.slice(1)) await page.close();
    });
    afterAll(async () => {
      await session?.dispose();
      await pages?.stop();
    });
    define(running);
    test('none of our scripts has failed', async () => {
      expect(await running.session.errors()).toEqual([]);
    });
  });
}

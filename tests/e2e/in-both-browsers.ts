import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserName } from '../harness/browser-name.ts';
import { launchSession } from '../harness/launch-session.ts';
import { pictureFailure } from '../harness/picture-failure.ts';
import { type PageServer, servePages } from '../harness/serve-pages.ts';
import type { Session } from '../harness/session.ts';

/** What runs while the tests of one file run in one browser. */
export type Running = {
  readonly name: BrowserName;
  readonly session: Session;
  readonly pages: PageServer;
};

/**
 * Describes tests that hold in both browsers. Each browser is started once, with the built extension; the tabs that
 * a test opens are closed behind it, after a picture of each where the test has failed, and no script of ours may have
 * failed when all are done.
 */
export function inBothBrowsers(title: string, define: (running: Running) => void): void {
  describe.each(BROWSERS)(`${title}, in %s`, name => {
    let session: Session | null = null;
    let pages: PageServer | null = null;
    const running: Running = {
      name,
      get session() {
        if (!session) throw new Error('The browser does not run.');
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
      // The first tab stays: a browser without any ends.
      for (const page of opened.slice(1)) await page.close();
    });
    afterAll(async () => {
      await session?.dispose();
      await pages?.stop();
    });
    define(running);
    test('no script of ours has failed meanwhile', async () => {
      expect(await running.session.errors()).toEqual([]);
    });
  });
}

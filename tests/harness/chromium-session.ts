import type { Browser, Frame, Page, WebWorker } from 'puppeteer-core';
import type { Command } from '#platform/protocols/requests.ts';
import { hasBundledPacks } from './bundled-packs.ts';
import type { CardHandle } from './card-handle.ts';
import { findChromiumCard } from './chromium-card.ts';
import { ChromiumErrors } from './chromium-errors.ts';
import { openChromiumReadingView } from './chromium-reading-view.ts';
import type { DockedReadingView } from './docked-reading-view.ts';
import { makeProfile, removeProfile } from './profile.ts';
import { restingSize } from './resting-size.ts';
import type { ColourScheme, ExtensionPage, Popup, Session, Start } from './session.ts';
import { startChromium } from './start-chromium.ts';
import { waitUntil } from './wait-until.ts';

/** The part of Chromium's extension API that is called in the worker and in pages. */
type Chrome = {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
  extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  windows: { create(how: { incognito: boolean; url: string }): Promise<unknown> };
  commands: { onCommand: { dispatch(command: string): void } };
  storage: { local: { get(): Promise<Record<string, unknown>> } };
  tabs: { query(of: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id?: number }[]> };
};

class ChromiumSession implements Session {
  readonly name = 'chromium';
  browser: Browser;
  readonly #start: Start;
  readonly #profile: string;
  #id = '';
  #errors = new ChromiumErrors('');

  constructor(browser: Browser, start: Start, profile: string) {
    this.browser = browser;
    this.#start = start;
    this.#profile = profile;
  }

  async install(): Promise<void> {
    const { extension } = this.#start;
    if (extension === null) return;
    this.#id = await this.browser.installExtension(extension);
    this.#errors = new ChromiumErrors(this.#id);
    await this.#errors.watchWorker(await this.#worker());
    await this.findExtensionPage('welcome.html');
    const installed = async () =>
      (await this.#worker()).evaluate(async () => {
        const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
        return (await storage.local.get()).bundledPacks;
      });
    await waitUntil('the bundled packs to be installed', async () => hasBundledPacks(await installed()), {
      timeout: 30_000,
    });
  }

  async openPage(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await this.#errors.watchPage(page);
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  async openPrivatePage(address: string): Promise<Page> {
    const opener = await this.openExtensionPage('welcome.html');
    await opener.evaluate(async url => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      await chrome.windows.create({ incognito: true, url });
    }, address);
    const target = await this.browser.waitForTarget(candidate => candidate.url() === address);
    const page = await target.page();
    if (!page) throw new Error(`${address} is in no tab`);
    await page.bringToFront();
    return page;
  }

  /** Uses the page in which a reader does this. The browser then reloads the extension. */
  async allowPrivateWindows(): Promise<void> {
    const list = await this.browser.newPage();
    await list.goto('chrome://extensions');
    await list.evaluate(async extensionId => {
      const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
      // An extension that does not come from a store runs only in developer mode once it has been reloaded.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, this.#id);
    await list.close();
    await waitUntil('the extension to be allowed', async () => {
      const page = await this.openExtensionPage('welcome.html');
      const allowed = await page.evaluate(() =>
        (globalThis as unknown as { chrome: Chrome }).chrome.extension.isAllowedIncognitoAccess(),
      );
      await page.close();
      return allowed;
    });
  }

  openBrowserPage(): Promise<Page> {
    return this.openPage('chrome://version');
  }

  openExtensionPage(page: ExtensionPage): Promise<Page> {
    return this.openPage(this.#address(page));
  }

  async findExtensionPage(page: ExtensionPage): Promise<Page> {
    const target = await this.browser.waitForTarget(
      candidate => candidate.type() === 'page' && candidate.url().startsWith(this.#address(page)),
      { timeout: 15_000 },
    );
    const found = await target.page();
    if (!found) throw new Error(`${page} is in no tab`);
    return found;
  }

  /** The real popup, in the window that the toolbar button opens. */
  async openPopup(over: Page): Promise<Popup> {
    const extension = (await this.browser.extensions()).get(this.#id);
    if (!extension) throw new Error('The extension is not installed.');
    await over.bringToFront();
    await over.triggerExtensionAction(extension);
    const target = await this.browser.waitForTarget(
      candidate => candidate.url() === this.#address('popup.html'),
    );
    const page = await target.asPage();
    // While the popup is growing, its controls move away from under the driver's mouse.
    await restingSize(() => page.evaluate(bodySize), 6);
    // It closes automatically as soon as something else gets the focus.
    return { page, close: async () => void (page.isClosed() || (await page.close())) };
  }

  async openReadingView(over: Page): Promise<Page> {
    await over.bringToFront();
    const tab = await (await this.#worker()).evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    });
    const page = await this.browser.newPage({ type: 'window' });
    await this.#errors.watchPage(page);
    await page.setViewport({ width: 360, height: 720 });
    await page.goto(this.#address(`reading-view.html?tab=${tab}`));
    return page;
  }

  async openDockedReadingView(over: Page): Promise<DockedReadingView> {
    const popup = await this.openPopup(over);
    const address = this.#address('reading-view.html');
    return openChromiumReadingView(this.browser, popup, address, page => this.#errors.watchPage(page));
  }

  /** The size that the popup requests: without a window, Chromium gives every popup the same 410 × 510 px. */
  async measurePopup(over: Page): Promise<{ width: number; height: number }> {
    const { page, close } = await this.openPopup(over);
    const size = await restingSize(() => page.evaluate(bodySize));
    await close();
    return size;
  }

  /**
   * Keys sent by a test go to the page and never to the browser's own shortcuts, so this sends the event that the
   * browser would send.
   */
  async pressCommand(over: Page, command: Command): Promise<void> {
    await over.bringToFront();
    await (await this.#worker()).evaluate(name => {
      (globalThis as unknown as { chrome: Chrome }).chrome.commands.onCommand.dispatch(name);
    }, command);
  }

  async badge(over: Page): Promise<string> {
    await over.bringToFront();
    return (await this.#worker()).evaluate(async () => {
      const { action, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id === undefined ? '' : action.getBadgeText({ tabId: tab.id });
    });
  }

  card(page: Page | Frame): Promise<CardHandle | null> {
    return findChromiumCard(page);
  }

  async setColours(page: Page, scheme: ColourScheme): Promise<void> {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      // Colours in transition from one scheme to the other belong to neither.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  }

  async errors(): Promise<readonly string[]> {
    return this.#errors.found;
  }

  async killBackground(): Promise<void> {
    const worker = await this.#worker();
    const target = this.#workerTarget();
    // An open page may have started another worker at once.
    const ended = () => this.#workerTarget() !== target;
    // The worker may end on its own meanwhile.
    await worker.close().catch(() => undefined);
    await waitUntil('the worker to end', ended, { timeout: 2_000 }).catch(() => this.#stopAgain());
  }

  /**
   * Two cases need a second attempt: a worker that is just starting does not always receive the request to stop; and a
   * worker that is woken in the moment in which it ends looks the same to the driver, and waits for a debugger that has
   * left.
   */
  async #stopAgain(): Promise<void> {
    const page = await this.openExtensionPage('welcome.html');
    const control = await page.createCDPSession();
    await control.send('ServiceWorker.enable');
    await control.send('ServiceWorker.stopAllWorkers');
    await page.close();
    const session = await this.#workerTarget()?.createCDPSession();
    await session?.send('Runtime.runIfWaitingForDebugger');
    await session?.detach();
  }

  async reloadExtension(): Promise<void> {
    if (this.#start.extension !== null) await this.browser.installExtension(this.#start.extension);
  }

  async restart(): Promise<void> {
    await this.browser.close();
    this.browser = await startChromium(this.#start, this.#profile);
    await this.install();
  }

  async dispose(): Promise<void> {
    await this.browser.close();
    await removeProfile(this.#profile);
  }

  #address(page: ExtensionPage): string {
    return `chrome-extension://${this.#id}/${page}`;
  }

  #workerTarget() {
    const address = `chrome-extension://${this.#id}/`;
    // The last one: after the browser itself has reloaded the extension, the old worker stays in the list.
    return this.browser
      .targets()
      .findLast(target => target.type() === 'service_worker' && target.url().startsWith(address));
  }

  /** The worker; it is woken if it sleeps, by a message from a page of the extension. */
  async #worker(): Promise<WebWorker> {
    if (!this.#workerTarget()) await this.#wake();
    const target = await waitUntil('the worker to start', () => this.#workerTarget());
    const worker = await target.worker();
    if (!worker) throw new Error('The worker has gone again.');
    return worker;
  }

  async #wake(): Promise<void> {
    const page = await this.openExtensionPage('welcome.html');
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage({ type: 'cards', ids: [] });
    });
    await page.close();
  }
}

export async function launchChromium(how: Start): Promise<Session> {
  const profile = await makeProfile();
  const session = new ChromiumSession(await startChromium(how, profile), how, profile);
  await session.install();
  return session;
}

function bodySize(): { width: number; height: number } {
  const { width, height } = document.body.getBoundingClientRect();
  return { width, height };
}

import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Command } from '#platform/protocols/requests.ts';
import { hasBundledPacks } from './bundled-packs.ts';
import type { CardHandle } from './card-handle.ts';
import type { DockedReadingView } from './docked-reading-view.ts';
import {
  addressInFront,
  allowPrivateWindows,
  clickShortcut,
  closeToolbarPopup,
  loadInFront,
  openPrivateWindow,
  openToolbarPopup,
  readBadge,
  readErrors,
  reloadAddon,
  setContentColours,
  sizeOfToolbarPopup,
  stopBackground,
  tabInFront,
} from './firefox-browser.ts';
import { findFirefoxCard } from './firefox-card.ts';
import { FirefoxControl } from './firefox-control.ts';
import { openFirefoxReadingView } from './firefox-reading-view.ts';
import { makeProfile, removeProfile } from './profile.ts';
import { restingSize } from './resting-size.ts';
import type { ColourScheme, ExtensionPage, Popup, Session, Start } from './session.ts';
import { addonId, HOST, startFirefox } from './start-firefox.ts';
import { waitUntil } from './wait-until.ts';

/** One of Firefox's own pages. */
const BROWSER_PAGE = 'about:license';

/** The width that the popup has when the toolbar button opens it, in CSS pixels. */
const POPUP_WIDTH = 380;

class FirefoxSession implements Session {
  readonly name = 'firefox';
  browser: Browser;
  readonly #start: Start;
  readonly #profile: string;
  #control: FirefoxControl;

  constructor(browser: Browser, start: Start, profile: string) {
    this.browser = browser;
    this.#start = start;
    this.#profile = profile;
    this.#control = new FirefoxControl(browser);
  }

  async install(): Promise<void> {
    if (this.#start.extension === null) return;
    await this.browser.installExtension(this.#start.extension);
    const welcome = await this.findExtensionPage('welcome.html');
    const installed = () =>
      welcome.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: { storage: { local: { get(): Promise<Record<string, unknown>> } } };
        };
        return (await browser.storage.local.get()).bundledPacks;
      });
    await waitUntil('the bundled packs to be installed', async () => hasBundledPacks(await installed()), {
      timeout: 30_000,
    });
  }

  async openPage(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  async allowPrivateWindows(): Promise<void> {
    await this.#control.inBrowser(allowPrivateWindows, this.#addonId());
  }

  async openPrivatePage(address: string): Promise<Page> {
    await this.#control.inBrowser(openPrivateWindow, address);
    const page = await waitUntil('the private window', async () =>
      (await this.browser.pages()).find(one => one.url() === address),
    );
    await page.bringToFront();
    return page;
  }

  async openBrowserPage(): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    await this.#control.inBrowser(loadInFront, BROWSER_PAGE);
    const isThere = async () => (await this.#control.inBrowser(addressInFront)) === BROWSER_PAGE;
    await waitUntil(`${BROWSER_PAGE} to load`, isThere);
    return page;
  }

  async openExtensionPage(path: ExtensionPage): Promise<Page> {
    const page = await this.#load(path, await this.browser.newPage());
    await page.bringToFront();
    return page;
  }

  /** Checks every tab, because the driver does not know that a tab shows a page of the extension. */
  findExtensionPage(path: ExtensionPage): Promise<Page> {
    return waitUntil(`${path} to open`, async () => {
      for (const page of (await this.browser.pages()).toReversed())
        if (await isAt(page, this.#address(path))) return page;
      return null;
    });
  }

  /**
   * Opens the popup's page in its own window, with the tab that it belongs to. Firefox can open the real popup on
   * demand, but the remote protocol cannot look into it: it lists only tabs and their frames.
   */
  async openPopup(over: Page): Promise<Popup> {
    await over.bringToFront();
    const tab = await this.#control.inBrowser(tabInFront);
    const page = await this.#load(`popup.html?tab=${tab}`, await this.browser.newPage({ type: 'window' }));
    await page.setViewport({ width: POPUP_WIDTH, height: 600 });
    return { page, close: () => page.close() };
  }

  async openReadingView(over: Page): Promise<Page> {
    await over.bringToFront();
    const tab = await this.#control.inBrowser(tabInFront);
    const page = await this.#load(
      `reading-view.html?tab=${tab}`,
      await this.browser.newPage({ type: 'window' }),
    );
    await page.setViewport({ width: 360, height: 720 });
    return page;
  }

  async openDockedReadingView(over: Page): Promise<DockedReadingView> {
    await over.bringToFront();
    await this.#control.inBrowser(openToolbarPopup, this.#addonId());
    // A click while the popup is growing would miss the button.
    await restingSize(() => this.#control.inBrowser(sizeOfToolbarPopup));
    return openFirefoxReadingView(this.#control);
  }

  async measurePopup(over: Page): Promise<{ width: number; height: number }> {
    await over.bringToFront();
    await this.#control.inBrowser(openToolbarPopup, this.#addonId());
    const size = await restingSize(() => this.#control.inBrowser(sizeOfToolbarPopup));
    await this.#control.inBrowser(closeToolbarPopup);
    return size;
  }

  async pressCommand(over: Page, command: Command): Promise<void> {
    await over.bringToFront();
    await this.#control.inBrowser(clickShortcut, this.#addonId(), command);
  }

  async badge(over: Page): Promise<string> {
    await over.bringToFront();
    return this.#control.inBrowser(readBadge, this.#addonId());
  }

  card(page: Page | Frame): Promise<CardHandle | null> {
    return findFirefoxCard(this.#control, page);
  }

  /** Firefox has a single setting for all pages. */
  async setColours(page: Page, scheme: ColourScheme): Promise<void> {
    await this.#control.inBrowser(setContentColours, scheme);
    const follows = () =>
      page.evaluate(wanted => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
    await waitUntil(`${scheme} colours`, follows);
  }

  /** Firefox itself keeps all errors. Those from before a restart are lost. */
  errors(): Promise<readonly string[]> {
    return this.#control.inBrowser(readErrors, this.#address('popup.html').replace('popup.html', ''));
  }

  async killBackground(): Promise<void> {
    const stopped = await this.#control.inBrowser(stopBackground, this.#addonId());
    if (!stopped) throw new Error('The background is still running.');
  }

  async reloadExtension(): Promise<void> {
    await this.#control.inBrowser(reloadAddon, this.#addonId());
  }

  async restart(): Promise<void> {
    await this.browser.close();
    this.browser = await startFirefox(this.#start, this.#profile);
    this.#control = new FirefoxControl(this.browser);
    await this.install();
  }

  async dispose(): Promise<void> {
    await this.browser.close();
    await removeProfile(this.#profile);
  }

  async #load(path: ExtensionPage, page: Page): Promise<Page> {
    // Not awaited, because the driver does not learn when such a page has loaded.
    page.goto(this.#address(path)).catch(() => undefined);
    await waitUntil(`${path} to load`, () => isAt(page, this.#address(path)));
    return page;
  }

  #addonId(): string {
    return addonId(this.#start);
  }

  #address(path: ExtensionPage): string {
    return `moz-extension://${HOST}/${path}`;
  }
}

async function isAt(page: Page, address: string): Promise<boolean> {
  const at = (wanted: string) => location.href.startsWith(wanted) && document.readyState === 'complete';
  // In a tab between two documents no code can run.
  return page.evaluate(at, address).catch(() => false);
}

export async function launchFirefox(how: Start): Promise<Session> {
  const profile = await makeProfile();
  const session = new FirefoxSession(await startFirefox(how, profile), how, profile);
  await session.install();
  return session;
}

import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Command } from '#platform/protocols/requests.ts';
import type { BrowserName } from './browser-name.ts';
import type { CardHandle } from './card-handle.ts';
import type { DockedReadingView } from './docked-reading-view.ts';

/** A page of the extension, with the rest of its address: `options.html#settings`. */
export type ExtensionPage = `${'options' | 'welcome' | 'popup' | 'reading-view'}.html${string}`;

export type ColourScheme = 'light' | 'dark';

/** The popup, as far as this browser lets a test open it. */
export type Popup = { readonly page: Page; close(): Promise<void> };

/** A running browser with the built extension. Works the same in both browsers. */
export type Session = {
  readonly name: BrowserName;
  /** The browser that runs now. A restart starts another one. */
  readonly browser: Browser;
  /** Opens a web page in a new tab, in front. */
  openPage(address: string): Promise<Page>;
  /** Lets the extension run in private windows, as a reader would. This reloads the extension. */
  allowPrivateWindows(): Promise<void>;
  /** Opens a web page in front in a private window. More tabs may open beside it. */
  openPrivatePage(address: string): Promise<Page>;
  /** Opens one of the browser's own pages, which no extension can read. */
  openBrowserPage(): Promise<Page>;
  openExtensionPage(page: ExtensionPage): Promise<Page>;
  /** Waits for a page that the extension opens itself: the welcome page, the editor behind "Edit this card". */
  findExtensionPage(page: ExtensionPage): Promise<Page>;
  /** Opens the popup for a page, which must be in a tab. */
  openPopup(over: Page): Promise<Popup>;
  /**
   * Opens the reading view's page in its own window beside a page. There the driver can do everything that a reader
   * can.
   */
  openReadingView(over: Page): Promise<Page>;
  /** Opens the real side panel or sidebar for a page, with the button in the real popup. */
  openDockedReadingView(over: Page): Promise<DockedReadingView>;
  /** The size that the popup gets when the toolbar button opens it over a page, in CSS pixels. */
  measurePopup(over: Page): Promise<{ readonly width: number; readonly height: number }>;
  /** Does what the browser's keyboard shortcut for a command does. */
  pressCommand(over: Page, command: Command): Promise<void>;
  /** The text on the toolbar button for a page. */
  badge(over: Page): Promise<string>;
  /** The open card; null if there is none. */
  card(page: Page | Frame): Promise<CardHandle | null>;
  /** Sets what `prefers-color-scheme` is in a page. */
  setColours(page: Page, scheme: ColourScheme): Promise<void>;
  /** Everything that scripts of the extension have thrown or logged as errors since the start, wherever they ran. */
  errors(): Promise<readonly string[]>;
  /** Stops the background as the browser does after a while: everything in its memory is lost. */
  killBackground(): Promise<void>;
  /** Reloads the extension, as an update does. */
  reloadExtension(): Promise<void>;
  /** Closes the browser and starts it again with the same profile, so that IndexedDB and settings are kept. */
  restart(): Promise<void>;
  dispose(): Promise<void>;
};

/**
 * How a browser is started: with which built extension (a folder), with or without a window, and with or without the
 * network.
 */
export type Start = {
  readonly extension: string | null;
  readonly visible: boolean;
  /** False if only this machine can be reached. */
  readonly online: boolean;
};

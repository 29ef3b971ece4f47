import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Command } from '#platform/protocols/requests.ts';
import type { BrowserName } from './browser-name.ts';
import type { CardHandle } from './card-handle.ts';
import type { DockedReadingView } from './docked-reading-view.ts';

/** A page of the extension itself, with what follows it in the address: `options.html#settings`. */
export type ExtensionPage = `${'options' | 'welcome' | 'popup' | 'reading-view'}.html${string}`;

export type ColourScheme = 'light' | 'dark';

/** The popup, as far as this browser lets a test open it. */
export type Popup = { readonly page: Page; close(): Promise<void> };

/** A running browser with the built extension in it. Works the same in both browsers. */
export type Session = {
  readonly name: BrowserName;
  /** The one that runs now: a restart makes another. */
  readonly browser: Browser;
  /** Opens a web page in a tab of its own, in front. */
  openPage(address: string): Promise<Page>;
  /** Lets the extension run in private windows, as a reader does. It is loaded anew for that. */
  allowPrivateWindows(): Promise<void>;
  /** Opens a web page in a private window, and in front. Further tabs may open beside it. */
  openPrivatePage(address: string): Promise<Page>;
  /** Opens one of the browser's own pages, which no extension can read. */
  openBrowserPage(): Promise<Page>;
  openExtensionPage(page: ExtensionPage): Promise<Page>;
  /** Waits for a page that the extension opens itself: the welcome page, the editor behind "Edit this card". */
  findExtensionPage(page: ExtensionPage): Promise<Page>;
  /** Opens the popup over a page, which must stand in a tab. */
  openPopup(over: Page): Promise<Popup>;
  /** Opens the reading view's page beside a page, in a window of its own: there a driver can do all that a reader does. */
  openReadingView(over: Page): Promise<Page>;
  /** Opens the real side panel or sidebar over a page, by the button in the real popup. */
  openDockedReadingView(over: Page): Promise<DockedReadingView>;
  /** The size that the browser gives the popup when the toolbar button opens it over a page, in CSS pixels. */
  measurePopup(over: Page): Promise<{ readonly width: number; readonly height: number }>;
  /** What the browser's own keyboard shortcut does. */
  pressCommand(over: Page, command: Command): Promise<void>;
  /** The text on the toolbar button for a page. */
  badge(over: Page): Promise<string>;
  /** The open card, null where none is. */
  card(page: Page | Frame): Promise<CardHandle | null>;
  /** What `prefers-color-scheme` says in a page. */
  setColours(page: Page, scheme: ColourScheme): Promise<void>;
  /** What scripts of the extension have thrown or logged as errors since the start, wherever they ran. */
  errors(): Promise<readonly string[]>;
  /** Puts the background to sleep as the browser does after a while: everything it held in memory is gone. */
  killBackground(): Promise<void>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Closes the browser and starts it again with the same profile: IndexedDB and settings stay. */
  restart(): Promise<void>;
  dispose(): Promise<void>;
};

/** How a browser is started: with which built extension (a folder), with a window or without, and reaching what. */
export type Start = {
  readonly extension: string | null;
  readonly visible: boolean;
  /** False where nothing but this machine can be reached. */
  readonly online: boolean;
};

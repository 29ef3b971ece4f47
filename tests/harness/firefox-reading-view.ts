import type { DockedReadingView } from './docked-reading-view.ts';
import type { FirefoxControl } from './firefox-control.ts';
import { message } from './messages.ts';
import { waitUntil } from './wait-until.ts';

/** The part of Firefox's own window that is used here. */
type FirefoxWindow = {
  readonly SidebarController: {
    readonly browser: { readonly contentDocument: Document | null };
    hide(): void;
  };
  readonly windowUtils: { sendMouseEvent?: MouseSender };
  readonly synthesizeMouseEvent?: (
    type: string,
    x: number,
    y: number,
    event: object,
    options: object,
  ) => void;
};

type MouseSender = (type: string, x: number, y: number, button: number, clicks: number, keys: number) => void;

type RemoteBrowser = Element & {
  readonly messageManager: {
    addMessageListener(name: string, heard: (message: { readonly data: string }) => void): void;
    removeMessageListener(name: string, heard: (message: { readonly data: string }) => void): void;
    loadFrameScript(address: string, later: boolean): void;
  };
};

const POPUP = '.webextension-popup-browser';
const PANEL = 'webext-panels-browser';

/**
 * Opens the real sidebar with the button in the real popup, which must be open. The remote protocol can reach only
 * tabs, so code in the browser's own window reads popup and sidebar, and clicks as a mouse does.
 */
export async function openFirefoxReadingView(control: FirefoxControl): Promise<DockedReadingView> {
  const button = await waitUntil('the button in the popup', () =>
    evaluateIn(control, POPUP, middleOfButton, [message('readingViewOpen')]),
  );
  await control.inBrowser(clickIn, POPUP, button);
  const isThere = () => evaluateIn(control, PANEL, document => document.querySelector('main') !== null, []);
  await waitUntil('the sidebar', isThere);
  return {
    evaluate: (work, ...values) => evaluateIn(control, PANEL, work, values),
    close: () => control.inBrowser(hideSidebar),
  };
}

/** Calls a function with the document of the popup or the sidebar, in the process that shows it. */
async function evaluateIn<Arguments extends readonly unknown[], Value>(
  control: FirefoxControl,
  where: typeof POPUP | typeof PANEL,
  work: (document: Document, ...values: Arguments) => Value,
  values: Arguments,
): Promise<Value> {
  const call = `JSON.stringify((${work.toString()})(content.document, ...${JSON.stringify(values)}) ?? null)`;
  return JSON.parse(await control.inBrowser(runIn, where, call)) as Value;
}

function runIn(where: string, call: string): Promise<string> {
  const { SidebarController } = globalThis as unknown as FirefoxWindow;
  const found = where.startsWith('.')
    ? document.querySelector(where)
    : SidebarController.browser.contentDocument?.getElementById(where);
  if (!found) throw new Error(`Firefox shows no ${where}.`);
  const { messageManager } = found as RemoteBrowser;
  const name = `backgrounder-test:${Math.random()}`;
  const script = `try { sendAsyncMessage('${name}', ${call}); } catch (error) { sendAsyncMessage('${name}', 'null'); }`;
  return new Promise(resolve => {
    const heard = ({ data }: { readonly data: string }) => {
      messageManager.removeMessageListener(name, heard);
      resolve(data);
    };
    messageManager.addMessageListener(name, heard);
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

/** In CSS pixels of the popup's page; null if it has no such button yet. */
function middleOfButton(document: Document, name: string): { x: number; y: number } | null {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === name,
  );
  if (!button) return null;
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function clickIn(where: string, { x, y }: { x: number; y: number }): void {
  const window = globalThis as unknown as FirefoxWindow;
  const box = document.querySelector(where)!.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    if (window.windowUtils.sendMouseEvent)
      window.windowUtils.sendMouseEvent(type, box.x + x, box.y + y, 0, 1, 0);
    // Newer versions have this on the window itself.
    else window.synthesizeMouseEvent?.(type, box.x + x, box.y + y, { button: 0, clickCount: 1 }, {});
}

function hideSidebar(): void {
  (globalThis as unknown as FirefoxWindow).SidebarController.hide();
}

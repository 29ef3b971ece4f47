import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../harness/browser-name.ts';
import { stopBackground } from '../../harness/firefox-browser.ts';
import { FirefoxControl } from '../../harness/firefox-control.ts';
import type { Session } from '../../harness/session.ts';
import { waitUntil } from '../../harness/wait-until.ts';

const GECKO_ID = 'bare@backgrounder.example';

/** The message with which a page has the bare extension ask its background. It carries the text. */
const ASK = 'bare-ask';

const WORKER = `chrome.runtime.onConnect.addListener(port => {
  port.onMessage.addListener(message => port.postMessage(message.text.length));
});
`;

const CONTENT = `addEventListener('${ASK}', ({ detail: text }) => {
  performance.mark('bare:asked');
  const port = chrome.runtime.connect();
  port.onMessage.addListener(() => {
    performance.mark('bare:answered');
    port.disconnect();
  });
  port.postMessage({ text });
});
`;

/**
 * An extension with nothing but a background that answers. The time that a browser needs to wake it is the least for
 * any extension. It runs beside ours, in the same pages.
 */
export class BareExtension {
  readonly #session: Session;
  readonly #folder: string;
  readonly #id: string;

  private constructor(session: Session, folder: string, id: string) {
    this.#session = session;
    this.#folder = folder;
    this.#id = id;
  }

  /** Installs it. Pages that are already open do not get its script. */
  static async install(session: Session): Promise<BareExtension> {
    const folder = await mkdtemp(join(tmpdir(), 'backgrounder-bare-'));
    await writeFile(join(folder, 'worker.js'), WORKER);
    await writeFile(join(folder, 'content.js'), CONTENT);
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifestFor(session.name)));
    return new BareExtension(session, folder, await session.browser.installExtension(folder));
  }

  /** Sends a text to the background and waits for its answer; returns the time in between, in ms. */
  ask(page: Page, text: string): Promise<number> {
    return page.evaluate(
      async (event, detail) => {
        performance.clearMarks('bare:asked');
        performance.clearMarks('bare:answered');
        const answered = new Promise<number>(resolve => {
          new PerformanceObserver((list, observer) => {
            const [end] = list.getEntriesByName('bare:answered');
            if (!end) return;
            observer.disconnect();
            resolve(end.startTime);
          }).observe({ type: 'mark' });
        });
        dispatchEvent(new CustomEvent(event, { detail }));
        const end = await answered;
        const [start] = performance.getEntriesByName('bare:asked');
        return end - (start?.startTime ?? Number.NaN);
      },
      ASK,
      text,
    );
  }

  async killBackground(): Promise<void> {
    const { browser, name } = this.#session;
    if (name === 'firefox') {
      await new FirefoxControl(browser).inBrowser(stopBackground, GECKO_ID);
      return;
    }
    const find = () =>
      browser.targets().find(target => target.type() === 'service_worker' && target.url().includes(this.#id));
    const target = find();
    // It may have fallen asleep on its own.
    if (!target) return;
    await (await target.worker())?.close();
    await waitUntil('the bare worker to end', () => find() !== target);
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}

function manifestFor(browser: BrowserName): object {
  return {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    host_permissions: ['http://127.0.0.1/*'],
    background: browser === 'firefox' ? { scripts: ['worker.js'] } : { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: GECKO_ID } } } : {}),
  };
}

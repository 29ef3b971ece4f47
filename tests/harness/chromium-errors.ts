import type { CDPSession, Page, Protocol, WebWorker } from 'puppeteer-core';

/**
 * Collects the exceptions and logged errors of the extension's scripts, in pages (content scripts included) and in the
 * worker.
 */
export class ChromiumErrors {
  readonly #ours: string;
  readonly #found: string[] = [];

  /** @param id the extension's id. */
  constructor(id: string) {
    this.#ours = `chrome-extension://${id}/`;
  }

  get found(): readonly string[] {
    return this.#found;
  }

  async watchPage(page: Page): Promise<void> {
    await this.#watch(await page.createCDPSession());
  }

  async watchWorker(worker: WebWorker): Promise<void> {
    await this.#watch(worker.client);
  }

  async #watch(client: CDPSession): Promise<void> {
    client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const text = exceptionDetails.exception?.description ?? exceptionDetails.text;
      this.#add(text, addressesOf(exceptionDetails.stackTrace, exceptionDetails.url));
    });
    client.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if (type !== 'error' && type !== 'assert') return;
      this.#add(args.map(arg => arg.description ?? String(arg.value)).join(' '), addressesOf(stackTrace));
    });
    client.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') this.#add(entry.text, addressesOf(entry.stackTrace, entry.url));
    });
    await client.send('Runtime.enable');
    await client.send('Log.enable');
  }

  #add(text: string, addresses: readonly string[]): void {
    if (addresses.some(address => address.startsWith(this.#ours))) this.#found.push(text);
  }
}

function addressesOf(stack: Protocol.Runtime.StackTrace | undefined, address = ''): string[] {
  return [address, ...(stack?.callFrames ?? []).map(frame => frame.url)];
}

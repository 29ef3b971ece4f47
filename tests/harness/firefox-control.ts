import type { Browser, Frame } from 'puppeteer-core';

/** The parts of WebDriver BiDi used here that puppeteer does not export. */
type Connection = { send(method: string, parameters: unknown): Promise<{ result: unknown }> };

type ScriptResult = {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
};

/** Firefox's remote protocol for what puppeteer cannot reach: Firefox's own windows, and closed shadow roots. */
export class FirefoxControl {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  async send<Result>(method: string, parameters: unknown): Promise<Result> {
    return (await this.#connection.send(method, parameters)).result as Result;
  }

  /**
   * Calls a function in the browser's own window, with full rights (the browser runs with
   * `-remote-allow-system-access`). The function must not use anything outside itself.
   */
  async inBrowser<Arguments extends readonly unknown[], Value>(
    work: (...values: Arguments) => Value | Promise<Value>,
    ...values: Arguments
  ): Promise<Value> {
    const { contexts } = await this.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const [window] = contexts;
    if (!window) throw new Error('Firefox has no window.');
    const call = `async json => JSON.stringify((await (${work.toString()})(...JSON.parse(json))) ?? null)`;
    return JSON.parse(String(await this.call({ context: window.context }, call, [asText(values)]))) as Value;
  }

  /** Calls a function given as text, with arguments in the protocol's own form. */
  async call(target: { context: string }, text: string, values: readonly unknown[]): Promise<unknown> {
    const done = await this.send<ScriptResult>('script.callFunction', {
      functionDeclaration: text,
      awaitPromise: true,
      target,
      arguments: values,
    });
    if (done.type === 'exception') throw new Error(done.exceptionDetails?.text ?? 'unknown exception');
    return done.result?.value;
  }
}

/** A value as the protocol takes it: JSON in a string. */
export function asText(value: unknown): { type: 'string'; value: string } {
  return { type: 'string', value: JSON.stringify(value) };
}

/** The protocol's id of a frame, which puppeteer knows but does not expose. */
export function contextOf(frame: Frame): string {
  return (frame as unknown as { _id: string })._id;
}

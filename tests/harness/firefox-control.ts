import type { Browser, Frame } from 'puppeteer-core';

/** What puppeteer keeps to itself of WebDriver BiDi, and what is needed of it here. */
type Connection = { send(method: string, parameters: unknown): Promise<{ result: unknown }> };

type ScriptResult = {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
};

/** Firefox's remote protocol, where puppeteer does not reach: its own windows, and closed shadow roots. */
export class FirefoxControl {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  async send<Result>(method: string, parameters: unknown): Promise<Result> {
    return (await this.#connection.send(method, parameters)).result as Result;
  }

  /**
   * Calls a function in the browser's own window, with all its rights (the browser runs with
   * `-remote-allow-system-access`). It must not use anything from outside itself.
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

  /** Calls a function given by its text, with values in the protocol's own form. */
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

/** What the protocol calls a frame; puppeteer has it and does not say so. */
export function contextOf(frame: Frame): string {
  return (frame as unknown as { _id: string })._id;
}

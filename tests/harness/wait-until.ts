import { setTimeout as pause } from 'node:timers/promises';

/** How often the condition is checked, in ms, because no event announces it. */
const CHECK_INTERVAL_MS = 40;

export type Waiting = { readonly timeout?: number };

/**
 * Resolves with the result of `look` as soon as it is not null, undefined or false.
 *
 * @param what names what is awaited in the error message: `the card to open`.
 */
export async function waitUntil<Value>(
  what: string,
  look: () => Promise<Value | null | undefined | false> | Value | null | undefined | false,
  { timeout = 15_000 }: Waiting = {},
): Promise<Value> {
  const end = Date.now() + timeout;
  let problem: unknown;
  for (;;) {
    try {
      const value = await look();
      if (value !== null && value !== undefined && value !== false) return value;
      problem = undefined;
    } catch (error) {
      // No code can run in a page that is navigating; it can again in a moment.
      problem = error;
    }
    if (Date.now() > end) break;
    await pause(CHECK_INTERVAL_MS);
  }
  const reason = problem instanceof Error ? `: ${problem.message}` : '';
  throw new Error(`Waited ${timeout} ms for ${what}${reason}`);
}

import { setTimeout as pause } from 'node:timers/promises';

/** How often a condition is looked at that no event tells of, in ms. */
const EVERY = 40;

export type Waiting = { readonly timeout?: number };

/**
 * Resolves with what `look` gives as soon as that is something (not null, undefined or false).
 *
 * @param what is said where it never comes: `the card to open`.
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
      // A page that is on its way to another document cannot be asked; it can again in a moment.
      problem = error;
    }
    if (Date.now() > end) break;
    await pause(EVERY);
  }
  const reason = problem instanceof Error ? `: ${problem.message}` : '';
  throw new Error(`Waited ${timeout} ms for ${what}${reason}`);
}

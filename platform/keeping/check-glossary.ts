import { browser } from 'wxt/browser';
import { ask } from '../protocols/ask.ts';
import type { GlossaryCheck } from '../protocols/requests.ts';

/** Has the background look whether the glossary is as it was left; null where it gives no answer. */
export function checkGlossary(): Promise<GlossaryCheck | null> {
  return ask({ type: 'check-glossary' });
}

/** Has the background delete the database, and begin a new one. */
export function startAnew(): Promise<GlossaryCheck | null> {
  return ask({ type: 'start-anew' });
}

/**
 * Why nothing is found here although the background may have everything: Firefox gives the pages of an extension that
 * stand in a private window a storage of their own, which is gone with the window. Null everywhere else.
 */
export function apartFromGlossary(): Extract<GlossaryCheck, { ok: false }> | null {
  if (!import.meta.env.FIREFOX || !browser.extension.inIncognitoContext) return null;
  return { ok: false, reason: 'cannot-open', detail: 'Firefox: private browsing' };
}

import { browser } from 'wxt/browser';
import { ask } from '../protocols/ask.ts';
import type { GlossaryCheck } from '../protocols/requests.ts';

/** Asks the background to check whether the glossary is complete; null where it does not answer. */
export function checkGlossary(): Promise<GlossaryCheck | null> {
  return ask({ type: 'check-glossary' });
}

/** Asks the background to delete the database and start a new one. */
export function startAnew(): Promise<GlossaryCheck | null> {
  return ask({ type: 'start-anew' });
}

/**
 * The failure to show in a private window of Firefox, where an extension's pages get a separate storage that is deleted
 * with the window: the glossary looks empty there although the background may have all of it. Null everywhere else.
 */
export function apartFromGlossary(): Extract<GlossaryCheck, { ok: false }> | null {
  if (!import.meta.env.FIREFOX || !browser.extension.inIncognitoContext) return null;
  return { ok: false, reason: 'cannot-open', detail: 'Firefox: private browsing' };
}

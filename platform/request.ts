import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ReplyTo, Request } from './protocol.ts';

const REPLIES = {
  'load-card-view': v.boolean(),
  'open-options': v.null(),
  // Passed on to the card's interface, which checks it: a page's script does without that code.
  decide: v.unknown(),
  undecide: v.unknown(),
} as const;

type Replies = Omit<ReplyTo, 'decide' | 'undecide'> & {
  readonly decide: unknown;
  readonly undecide: unknown;
};

/**
 * Asks the background. Null where no proper answer comes: the background failed, or the extension was updated under
 * the page, which is no error of the page's script.
 */
export async function request<T extends Request['type']>(
  message: Extract<Request, { type: T }>,
): Promise<Replies[T] | null> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(message);
    const parsed = v.safeParse(REPLIES[message.type], reply);
    return parsed.success ? (parsed.output as Replies[T]) : null;
  } catch {
    return null;
  }
}

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DecisionReplySchema, type ReplyTo, type Request } from './protocol.ts';

const REPLIES = {
  'load-card-view': v.boolean(),
  'open-options': v.null(),
  decide: DecisionReplySchema,
  undecide: DecisionReplySchema,
} as const;

/**
 * Asks the background. Null where no proper answer comes: the background failed, or the extension was updated under
 * the page, which is no error of the page's script.
 */
export async function request<T extends Request['type']>(
  message: Extract<Request, { type: T }>,
): Promise<ReplyTo[T] | null> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(message);
    const parsed = v.safeParse(REPLIES[message.type], reply);
    return parsed.success ? (parsed.output as ReplyTo[T]) : null;
  } catch {
    return null;
  }
}

import { parseReply } from './replies.ts';
import { send } from './request.ts';
import type { BackgroundRequest, ReplyTo } from './requests.ts';

/** Sends a request to the background and checks the answer; null where the answer is missing or invalid. */
export async function ask<Asked extends BackgroundRequest>(
  message: Asked,
): Promise<ReplyTo[Asked['type']] | null> {
  return parseReply<Asked['type']>(message.type, await send(message));
}

import { parseReply } from './replies.ts';
import { send } from './request.ts';
import type { BackgroundRequest, ReplyTo } from './requests.ts';

/** Asks the background, and checks the answer; null where none comes that is proper. */
export async function ask<Asked extends BackgroundRequest>(
  message: Asked,
): Promise<ReplyTo[Asked['type']] | null> {
  return parseReply<Asked['type']>(message.type, await send(message));
}

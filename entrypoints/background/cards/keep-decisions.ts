import type { Browser } from 'wxt/browser';
import type { Choices } from '#platform/choices/choices.ts';
import type { Decision, DecisionReach, DecisionReply } from '#platform/protocols/requests.ts';
import { addressOf } from '../senders/address-of.ts';
import { toChoice } from './to-choice.ts';

type Decided = {
  readonly decision: Decision;
  readonly reach: DecisionReach;
  readonly replaces?: number | undefined;
};

/** Stores what the reader decided on a card in a page. The page's address comes from the browser, not the message. */
export async function keepDecision(
  { decision, reach, replaces }: Decided,
  sender: Browser.runtime.MessageSender,
  choices: Choices,
): Promise<DecisionReply> {
  if (!sender.tab) return { ok: false, reason: 'not-allowed' };
  const page = { address: addressOf(sender), privateWindow: sender.tab.incognito };
  const choice = toChoice(decision, reach, page);
  if (!choice.ok) return choice;
  const kept = await choices.choose(choice.value, replaces);
  return kept.ok ? { ok: true, key: kept.value.key } : { ok: false, reason: kept.reason };
}

/** Removes a decision, given its key. */
export async function takeBackDecision(key: number, choices: Choices): Promise<DecisionReply> {
  const removed = await choices.remove(key);
  return removed.ok ? { ok: true, key } : { ok: false, reason: removed.reason };
}

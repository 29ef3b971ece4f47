import type { Browser } from 'wxt/browser';
import type { ChoiceScope, ReaderChoice } from '#core/resolving/index.ts';
import { articleAddress } from '#platform/choices/article-address.ts';
import type { Choices } from '#platform/choices/choices.ts';
import type { Decision, DecisionReach, DecisionReply } from '#platform/protocol.ts';
import { siteOf } from '#platform/settings.ts';
import { addressOf } from './address-of.ts';

type Decided = {
  readonly decision: Decision;
  readonly reach: DecisionReach;
  readonly replaces?: number | undefined;
};

/** Keeps what the reader decided on a card in a page. Where the page is, the browser says, not the message. */
export async function keepDecision(
  { decision, reach, replaces }: Decided,
  sender: Browser.runtime.MessageSender,
  choices: Choices,
): Promise<DecisionReply> {
  if (!sender.tab) return { ok: false, reason: 'not-allowed' };
  const choice = toChoice(decision, reach, sender);
  if (typeof choice === 'string') return { ok: false, reason: choice };
  const kept = await choices.choose(choice, replaces);
  return kept.ok ? { ok: true, key: kept.value.key } : { ok: false, reason: kept.reason };
}

export async function takeBackDecision(key: number, choices: Choices): Promise<DecisionReply> {
  const removed = await choices.remove(key);
  return removed.ok ? { ok: true, key } : { ok: false, reason: removed.reason };
}

function toChoice(
  decision: Decision,
  reach: DecisionReach,
  sender: Browser.runtime.MessageSender,
): ReaderChoice | 'private-window' | 'no-address' {
  if (decision.type === 'known') return decision;
  // What a private window was used for is not to be read in a list afterwards.
  if (sender.tab?.incognito && reach !== 'always') return 'private-window';
  const scope = scopeOf(reach, addressOf(sender) ?? '');
  return scope ? { ...decision, scope } : 'no-address';
}

function scopeOf(reach: DecisionReach, page: string): ChoiceScope | null {
  if (reach === 'always') return { type: 'always' };
  const address = articleAddress(page);
  const site = siteOf(page);
  if (address === null || site === null || site === '') return null;
  return reach === 'site' ? { type: 'site', site } : { type: 'article', address };
}

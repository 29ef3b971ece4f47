import * as v from 'valibot';
import { withoutUnseen } from '#core/cards/unseen.ts';
import { type ReaderChoice, ReaderChoiceSchema } from '#core/resolving/choices/reader-choice.ts';
import { type Failure, type Result, success } from '#core/result.ts';
import { articleAddress } from '#platform/choices/article-address.ts';
import type { Decision, DecisionReach } from '#platform/protocols/requests.ts';
import { siteOf } from '#platform/settings/settings.ts';

/** The page in which the reader decides something. */
type Page = {
  /** As the browser tells it; undefined where it does not. */
  readonly address: string | undefined;
  readonly privateWindow: boolean;
};

/**
 * What is kept of a decision. `private-window`: what such a window was used for is not to be read in a list afterwards.
 * `no-address`: the page has no address by which it, or its site, could be known again.
 */
export function toChoice(
  decided: Decision,
  reach: DecisionReach,
  { address = '', privateWindow }: Page,
): Result<ReaderChoice, Failure<'private-window' | 'no-address'>> {
  const decision = withPlainName(decided);
  // What the reader knows is known everywhere.
  if (decision.type === 'known') return success(decision);
  if (reach === 'always') return success({ ...decision, scope: { type: reach } });
  if (privateWindow) return { ok: false, reason: 'private-window' };
  const scope =
    reach === 'article'
      ? { type: reach, address: articleAddress(address) }
      : { type: reach, site: siteOf(address) };
  const parsed = v.safeParse(ReaderChoiceSchema, { ...decision, scope });
  return parsed.success ? success(parsed.output) : { ok: false, reason: 'no-address' };
}

/** A page may have soft hyphens and the like inside of a name; what is kept, and listed, is the name itself. */
function withPlainName(decision: Decision): Decision {
  return 'name' in decision && decision.name !== undefined
    ? { ...decision, name: withoutUnseen(decision.name).replace(/\s+/g, ' ').trim() || decision.name }
    : decision;
}

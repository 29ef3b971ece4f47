import * as v from 'valibot';
import { withoutUnseen } from '#core/cards/unseen.ts';
import { type ReaderChoice, ReaderChoiceSchema } from '#core/resolving/choices/reader-choice.ts';
import { type Failure, type Result, success } from '#core/result.ts';
import { articleAddress } from '#platform/choices/article-address.ts';
import type { Decision, DecisionReach } from '#platform/protocols/requests.ts';
import { siteOf } from '#platform/settings/settings.ts';

/** The page in which the reader made the decision. */
type Page = {
  /** From the browser; undefined where it hides the address. */
  readonly address: string | undefined;
  readonly privateWindow: boolean;
};

/**
 * The choice to store for a decision. `private-window`: what the reader does in a private window must not appear in a
 * list later. `no-address`: the page has no address by which it, or its site, could be recognised.
 */
export function toChoice(
  decided: Decision,
  reach: DecisionReach,
  { address = '', privateWindow }: Page,
): Result<ReaderChoice, Failure<'private-window' | 'no-address'>> {
  const decision = withPlainName(decided);
  // A card that the reader knows is known on every site.
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

/** A page may have soft hyphens and other invisible characters inside a name: the choice stores the name without them. */
function withPlainName(decision: Decision): Decision {
  return 'name' in decision && decision.name !== undefined
    ? { ...decision, name: withoutUnseen(decision.name).replace(/\s+/g, ' ').trim() || decision.name }
    : decision;
}

import * as v from 'valibot';
import { CardIdSchema } from '#core/cards/identifiers.ts';
import { type Reason, WEIGHTS } from '#core/resolving/weighing/evidence.ts';
import { LONGEST_DETAIL, type Why } from '#core/resolving/why.ts';

function isReason(value: unknown): value is Reason {
  return typeof value === 'string' && Object.hasOwn(WEIGHTS, value);
}

const WhySchema = v.object({
  for: CardIdSchema,
  reason: v.custom<Reason>(isReason),
  against: v.boolean(),
  detail: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_DETAIL))),
});

/** Reasons that are read, at most: more than any mark has. */
const MAX_REASONS = 200;

/** Parses the reasons from a content script. Leaves out invalid ones: the card can be shown without them. */
export function parseWhy(sent: unknown): Why[] {
  if (!Array.isArray(sent)) return [];
  return sent.slice(0, MAX_REASONS).flatMap(item => {
    const parsed = v.safeParse(WhySchema, item);
    return parsed.success ? [parsed.output] : [];
  });
}

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

/** Most reasons that are looked at: more than any mark has. */
const MOST = 200;

/** The reasons as they came from the page's script. What cannot be told is left out: the card is worth showing without. */
export function parseWhy(sent: unknown): Why[] {
  if (!Array.isArray(sent)) return [];
  return sent.slice(0, MOST).flatMap(one => {
    const parsed = v.safeParse(WhySchema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

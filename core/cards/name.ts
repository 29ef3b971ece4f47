import * as v from 'valibot';
import { problemMessage } from './issue.ts';
import { LIMITS } from './limits.ts';
import { PartialDateSchema } from './partial-date.ts';
import { line } from './text.ts';

/** A BCP 47 language tag, in the subset that cards need: `en`, `az`, `zh-Hant`. */
export const LanguageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, problemMessage('language-form')),
  v.maxLength(35, problemMessage('language-form')),
);

export const CaseRuleSchema = v.picklist(['auto', 'exact', 'ignore']);

/**
 * How capitals count. `exact`: the text must have the name's capitals; `ignore`: any case; `auto`: decided from the
 * name (capitals count for `US` and for common words, but not for `Lachin Corridor`).
 */
export type CaseRule = v.InferOutput<typeof CaseRuleSchema>;

/** A form under which a card is found in text. The card's title is one too, with all options at their defaults. */
export const NameSchema = v.strictObject({
  text: line('name', LIMITS.name),
  language: v.optional(LanguageSchema),
  /** Sides that use this form: `Armenia`, `Azerbaijan`, `international media`. */
  usedBy: v.optional(v.pipe(v.array(line('side', LIMITS.side)), v.maxLength(LIMITS.sides))),
  since: v.optional(PartialDateSchema),
  until: v.optional(PartialDateSchema),
  case: v.optional(CaseRuleSchema),
  /** False if endings (plural, possessive, case endings) must not be removed before the name is compared. */
  inflected: v.optional(v.boolean()),
  /** True if the form counts only together with other evidence (a bare family name, a common word). */
  neverAlone: v.optional(v.boolean()),
  /** True if the form is shown on the card but never searched for in text. */
  unmarked: v.optional(v.boolean()),
});

export type Name = v.InferOutput<typeof NameSchema>;

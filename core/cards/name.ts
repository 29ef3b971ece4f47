import * as v from 'valibot';
import { says } from './issue.ts';
import { LIMITS } from './limits.ts';
import { PartialDateSchema } from './partial-date.ts';
import { line } from './text.ts';

/** A BCP 47 language tag, as far as cards need it: `en`, `az`, `zh-Hant`. */
export const LanguageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, says('language-form')),
  v.maxLength(35, says('language-form')),
);

export const CaseRuleSchema = v.picklist(['auto', 'exact', 'ignore']);

/**
 * How capitals count: `exact`, the text must have the name's capitals; `ignore`, any case;
 * `auto`, decided from the name (capitals count for `US` and for common words, not for `Lachin Corridor`).
 */
export type CaseRule = v.InferOutput<typeof CaseRuleSchema>;

/** A form under which a card is found in text. The card's title is one too, with every option at its default. */
export const NameSchema = v.strictObject({
  text: line('name', LIMITS.name),
  language: v.optional(LanguageSchema),
  /** Sides that use this form: `Armenia`, `Azerbaijan`, `international media`. */
  usedBy: v.optional(v.pipe(v.array(line('side', LIMITS.side)), v.maxLength(LIMITS.sides))),
  since: v.optional(PartialDateSchema),
  until: v.optional(PartialDateSchema),
  case: v.optional(CaseRuleSchema),
  /** False where endings (plural, possessive, case endings) must not be taken off before the name is compared. */
  inflected: v.optional(v.boolean()),
  /** True where the form counts only beside other evidence for the card (a bare family name, a common word). */
  neverAlone: v.optional(v.boolean()),
  /** True where the form is shown on the card and never looked for in text. */
  unmarked: v.optional(v.boolean()),
});

export type Name = v.InferOutput<typeof NameSchema>;

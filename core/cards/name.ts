import * as v from 'valibot';
import { languageTag } from '../language-tag.ts';
import { problemMessage } from './issue.ts';
import { LIMITS } from './limits.ts';
import { PartialDateSchema } from './partial-date.ts';
import { line } from './text.ts';

/**
 * A BCP 47 language tag, in the subset that cards need: `en`, `az`, `zh-Hant`. Other forms that files have (`EN`,
 * `en_US`, `ger`, `lang:zh-tw`) are accepted, and become the one that BCP 47 prefers.
 */
export const LanguageSchema = v.pipe(
  v.string(),
  v.regex(/^(?:lang:)?[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/, problemMessage('language-form')),
  v.maxLength(35, problemMessage('language-form')),
  v.transform(languageTag),
);

const LanguagesSchema = v.pipe(
  v.array(LanguageSchema),
  v.minLength(1),
  v.maxLength(LIMITS.languages),
  v.transform(tags => [...new Set(tags)]),
);

export const CaseRuleSchema = v.picklist(['auto', 'exact', 'ignore']);

/**
 * How capitals count. `exact`: the text must have the name's capitals; `ignore`: any case; `auto`: decided from the
 * name (capitals count for `US` and for common words, but not for `Lachin Corridor`).
 */
export type CaseRule = v.InferOutput<typeof CaseRuleSchema>;

/** What those who look after a vocabulary say about a form, best first. */
export const NAME_STATUSES = ['preferred', 'admitted', 'deprecated'] as const;

export type NameStatus = (typeof NAME_STATUSES)[number];

/** A form under which a card is found in text. The card's title is one too, with all options at their defaults. */
export const NameSchema = v.strictObject({
  text: line('name', LIMITS.name),
  /** The languages in which it is written so; if missing, it is in the card's language and may occur in any text. */
  languages: v.optional(LanguagesSchema),
  /** How a vocabulary rates the form. A deprecated one is still searched for: texts use it. */
  status: v.optional(v.picklist(NAME_STATUSES)),
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

import type { MessageKey } from '#assets/locales/messages.ts';
import type { Messages } from '../messages.ts';

/** The part before `_other` of every message that counts. */
export type PluralName = MessageKey extends infer Key
  ? Key extends `${infer Name}_other`
    ? Name
    : never
  : never;

/**
 * A message that counts, in the form that the language has for `count`; the count itself is `$1`.
 * English has `_one` and `_other`; other languages bring `_few`, `_many` and so on in their own files, and a form
 * that a translation left out falls back to `_other`.
 */
export function plural(
  { language, t }: Messages,
  name: PluralName,
  count: number,
  ...values: string[]
): string {
  const number = new Intl.NumberFormat(language).format(count);
  const form = `${name}_${new Intl.PluralRules(language).select(count)}` as MessageKey;
  const found = t(form, number, ...values);
  return found === '' || found === form ? t(`${name}_other`, number, ...values) : found;
}

import type { MessageKey } from '#assets/locales/messages.ts';
import type { Messages } from './messages.ts';

/** The part before `_other` in the key of every message with a plural. */
export type PluralName = MessageKey extends infer Key
  ? Key extends `${infer Name}_other`
    ? Name
    : never
  : never;

/**
 * A message with a plural, in the form that the language needs for `count`; `$1` is the count itself. English has
 * `_one` and `_other`; other languages add `_few`, `_many` and so on in their own files. A form that a translation
 * lacks falls back to `_other`.
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

import type { SiteRule } from '#core/settings/settings.ts';
import type { Messages } from '../messages.ts';

/** The rules that a site can have, as options of a select. */
export function siteRuleOptions(
  t: Messages['t'],
): readonly { readonly value: SiteRule; readonly label: string }[] {
  return [
    { value: 'always', label: t('optionsSiteAlways') },
    { value: 'never', label: t('optionsSiteNever') },
  ];
}

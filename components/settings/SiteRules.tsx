import { Globe, Trash2 } from 'lucide';
import type { SiteRule } from '#core/settings/settings.ts';
import { EmptyState } from '../controls/EmptyState.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Select } from '../controls/Select.tsx';
import { useMessages } from '../messages.ts';
import { siteRuleOptions } from './site-rule-options.ts';
import '../fields/fields.css';
import '../glossary/plain-rows.css';

type SiteRulesProps = {
  readonly sites: Readonly<Record<string, SiteRule>>;
  readonly onChange: (site: string, rule: SiteRule) => void;
  readonly onRemove: (site: string) => void;
};

/** The reader's rules for individual sites. */
export function SiteRules({ sites, onChange, onRemove }: SiteRulesProps) {
  const { language, t } = useMessages();
  const { compare } = new Intl.Collator(language);
  const rules = Object.entries(sites).sort(([one], [other]) => compare(one, other));
  if (rules.length === 0) {
    return (
      <EmptyState icon={Globe} title={t('optionsSitesNone')}>
        <p>{t('optionsSitesNoneNext')}</p>
      </EmptyState>
    );
  }
  return (
    <ul class="plain-rows">
      {rules.map(([site, rule]) => (
        <li key={site}>
          <span class="plain-row-words" dir="ltr">
            {site}
          </span>
          <Select
            aria-label={t('optionsSiteRuleFor', site)}
            options={siteRuleOptions(t)}
            value={rule}
            onChange={next => onChange(site, next)}
          />
          <IconButton icon={Trash2} label={t('optionsRemoveEntry', site)} onClick={() => onRemove(site)} />
        </li>
      ))}
    </ul>
  );
}

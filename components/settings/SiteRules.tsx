import { Globe, Trash2 } from 'lucide';
import { EmptyState } from '../controls/EmptyState.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../messages.ts';

export type SiteRule = 'always' | 'never';

type SiteRulesProps = {
  readonly sites: Readonly<Record<string, SiteRule>>;
  readonly onChange: (site: string, rule: SiteRule) => void;
  readonly onRemove: (site: string) => void;
};

/** The reader's own choice for single sites. */
export function SiteRules({ sites, onChange, onRemove }: SiteRulesProps) {
  const { language, t } = useMessages();
  const names = Object.keys(sites).sort(new Intl.Collator(language).compare);
  if (names.length === 0) {
    return (
      <EmptyState icon={Globe} title={t('optionsSitesNone')}>
        <p>{t('optionsSitesNoneNext')}</p>
      </EmptyState>
    );
  }
  return (
    <ul class="plain-rows">
      {names.map(site => (
        <li key={site}>
          <span class="plain-row-words" dir="ltr">
            {site}
          </span>
          <select
            class="input"
            aria-label={t('optionsSiteRuleFor', site)}
            value={sites[site]}
            onChange={event => onChange(site, event.currentTarget.value as SiteRule)}
          >
            <option value="always">{t('optionsSiteAlways')}</option>
            <option value="never">{t('optionsSiteNever')}</option>
          </select>
          <IconButton icon={Trash2} label={t('optionsRemoveEntry', site)} onClick={() => onRemove(site)} />
        </li>
      ))}
    </ul>
  );
}

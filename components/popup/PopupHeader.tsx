import { Settings } from 'lucide';
import type { SiteRule } from '#core/settings/settings.ts';
import { Choice } from '../controls/Choice.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useMessages } from '../messages.ts';
import './popup-header.css';

export type PopupHeaderProps = {
  /** The switch for everything. */
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** Host of the page, where a rule can be made for it. */
  readonly site: string | null;
  /** What the reader chose for the site; null, nothing: its articles are read. */
  readonly rule: SiteRule | null;
  readonly onChangeRule: (rule: SiteRule | null) => void;
  /** Whether names of the reader's own are marked on the site; null where that is no question: everywhere, or nowhere. */
  readonly ownNames: boolean | null;
  readonly onOwnNames: (marked: boolean) => void;
  readonly onSettings: () => void;
};

/** What is switched on, everywhere and on this site. */
export function PopupHeader(props: PopupHeaderProps) {
  const { on, onSwitch, site, rule, onChangeRule, ownNames, onOwnNames, onSettings } = props;
  const { t } = useMessages();
  return (
    <header class="popup-header">
      <div class="popup-bar">
        <h1>{t('extensionName')}</h1>
        <Switch label={t('popupSwitch')} checked={on} onChange={onSwitch} />
        <IconButton icon={Settings} label={t('popupSettings')} onClick={onSettings} />
      </div>
      {on && site !== null && (
        <Choice
          legend={t('popupSite', site)}
          options={[
            { value: 'articles', label: t('popupSiteArticles') },
            { value: 'always', label: t('popupSiteAlways') },
            { value: 'never', label: t('popupSiteNever') },
          ]}
          value={rule ?? 'articles'}
          onChange={value => onChangeRule(value === 'articles' ? null : value)}
        />
      )}
      {on && site !== null && rule !== 'never' && ownNames !== null && (
        <Switch label={t('popupOwnNames')} checked={ownNames} onChange={onOwnNames} />
      )}
    </header>
  );
}

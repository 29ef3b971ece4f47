import { Settings } from 'lucide';
import type { SiteRule } from '#core/settings/settings.ts';
import { Choice } from '../controls/Choice.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useMessages } from '../messages.ts';
import './popup-header.css';

export type PopupHeaderProps = {
  /** The main switch. */
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** The page's host, where the reader can set a rule for it; otherwise null. */
  readonly site: string | null;
  /** The reader's rule for the site; null without one, in which case articles are read. */
  readonly rule: SiteRule | null;
  readonly onChangeRule: (rule: SiteRule | null) => void;
  /**
   * True where the reader's own names are marked on the site; null where there is no choice to make here: they are
   * marked everywhere, or the setting is not read yet.
   */
  readonly ownNames: boolean | null;
  readonly onOwnNames: (marked: boolean) => void;
  readonly onSettings: () => void;
};

/** The switches, for all sites and for this one. */
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

import type { Marking, OwnNamesReach, Settings, Theme } from '#core/settings/settings.ts';
import { Choice } from '../controls/Choice.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useMessages } from '../messages.ts';
import { DelayField } from './DelayField.tsx';
import { OwnNamesChoice } from './OwnNamesChoice.tsx';
import '../fields/fields.css';
import './settings.css';

type SettingsFormProps = {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly ownNames: OwnNamesReach;
  readonly onOwnNames: (marked: OwnNamesReach) => void;
};

/** The settings. Each change takes effect at once, so there is nothing to save. */
export function SettingsForm({ settings, onChange, ownNames, onOwnNames }: SettingsFormProps) {
  const { t } = useMessages();
  return (
    <div class="settings-form">
      <section aria-labelledby="settings-reading">
        <h3 id="settings-reading">{t('optionsSettingsReading')}</h3>
        <Switch label={t('optionsSettingOn')} checked={settings.on} onChange={on => onChange({ on })} />
        <p class="field-hint">{t('optionsSettingOnHint')}</p>
        <Choice<Marking>
          legend={t('optionsSettingMarking')}
          value={settings.marking}
          options={[
            { value: 'every', label: t('optionsMarkingEvery') },
            { value: 'section', label: t('optionsMarkingSection') },
            { value: 'article', label: t('optionsMarkingArticle') },
          ]}
          hint={t('optionsSettingMarkingHint')}
          onChange={marking => onChange({ marking })}
        />
        <OwnNamesChoice marked={ownNames} onChange={onOwnNames} />
      </section>
      <section aria-labelledby="settings-card">
        <h3 id="settings-card">{t('optionsSettingsCard')}</h3>
        <Switch
          label={t('optionsSettingHover')}
          checked={settings.openOnHover}
          onChange={openOnHover => onChange({ openOnHover })}
        />
        <p class="field-hint">{t('optionsSettingHoverHint')}</p>
        <DelayField
          label={t('optionsSettingOpenDelay')}
          hint={t('optionsSettingOpenDelayHint')}
          value={settings.openDelay}
          onChange={openDelay => onChange({ openDelay })}
        />
        <DelayField
          label={t('optionsSettingCloseDelay')}
          hint={t('optionsSettingCloseDelayHint')}
          value={settings.closeDelay}
          onChange={closeDelay => onChange({ closeDelay })}
        />
      </section>
      <section aria-labelledby="settings-look">
        <h3 id="settings-look">{t('optionsSettingsLook')}</h3>
        <Choice<Theme>
          legend={t('optionsSettingTheme')}
          value={settings.theme}
          options={[
            { value: 'system', label: t('optionsThemeSystem') },
            { value: 'light', label: t('optionsThemeLight') },
            { value: 'dark', label: t('optionsThemeDark') },
          ]}
          onChange={theme => onChange({ theme })}
        />
      </section>
    </div>
  );
}

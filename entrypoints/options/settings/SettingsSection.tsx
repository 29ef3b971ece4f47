import { useMessages } from '#components/messages.ts';
import { SettingsForm } from '#components/settings/SettingsForm.tsx';
import type { Settings } from '#core/settings/settings.ts';
import { PageHeading } from '../PageHeading.tsx';
import { useReports } from '../reports.ts';
import { useServices } from '../services.ts';
import { useOwnNames } from './use-own-names.ts';
import { useSettings } from './use-settings.ts';

export function SettingsSection() {
  const { t } = useMessages();
  const { settings: services, ownNames: ownServices } = useServices();
  const { say } = useReports();
  const { value: settings, attempt } = useSettings();
  const { value: ownNames, attempt: attemptOwn } = useOwnNames();
  const change = async (part: Partial<Settings>) => {
    if (await attempt(() => services.change(part))) say(t('optionsSettingsSaved'));
  };
  return (
    <div class="work-page">
      <PageHeading>{t('optionsSettings')}</PageHeading>
      {settings && ownNames && (
        <SettingsForm
          settings={settings}
          onChange={change}
          ownNames={ownNames.marked ?? 'allowed'}
          onOwnNames={async marked => {
            if (await attemptOwn(() => ownServices.change({ marked }))) say(t('optionsSettingsSaved'));
          }}
        />
      )}
    </div>
  );
}

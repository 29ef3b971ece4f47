import { useMessages } from '#components/messages.ts';
import { SettingsForm, type SettingsView } from '#components/settings/SettingsForm.tsx';
import { PageHeading } from './PageHeading.tsx';
import { useReports } from './reports.ts';
import { useServices } from './services.ts';
import { useSettings } from './use-settings.ts';

export function SettingsSection() {
  const { t } = useMessages();
  const services = useServices().settings;
  const { say } = useReports();
  const { settings, attempt } = useSettings();
  const change = async (part: Partial<SettingsView>) => {
    if (await attempt(() => services.change(part))) say(t('optionsSettingsSaved'));
  };
  return (
    <div class="work-page">
      <PageHeading>{t('optionsSettings')}</PageHeading>
      {settings && <SettingsForm settings={settings} onChange={change} />}
    </div>
  );
}

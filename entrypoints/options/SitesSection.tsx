import { useMessages } from '#components/messages.ts';
import { AddSite } from '#components/settings/AddSite.tsx';
import { type SiteRule, SiteRules } from '#components/settings/SiteRules.tsx';
import { PageHeading } from './PageHeading.tsx';
import { useReports } from './reports.ts';
import { useServices } from './services.ts';
import { typedSite } from './typed-site.ts';
import { useSettings } from './use-settings.ts';

/** Where the reader has decided what is read, whatever the page looks like. */
export function SitesSection() {
  const { t } = useMessages();
  const services = useServices().settings;
  const { say } = useReports();
  const { settings, attempt } = useSettings();
  const set = async (site: string, rule: SiteRule | null, text: string, before: SiteRule | undefined) => {
    if (!(await attempt(() => services.changeSiteRule(site, rule)))) return;
    say(text, () => void attempt(() => services.changeSiteRule(site, before ?? null)));
  };
  const sites = settings?.sites ?? {};
  const saved = (site: string, rule: SiteRule) =>
    set(site, rule, t(rule === 'always' ? 'optionsSiteSetAlways' : 'optionsSiteSetNever', site), sites[site]);
  return (
    <div class="work-page">
      <PageHeading>{t('optionsSites')}</PageHeading>
      <p class="section-hint">{t('optionsSitesExplanation')}</p>
      <AddSite siteOf={typed => typedSite(typed, services.siteOf)} onAdd={saved} />
      {settings && (
        <SiteRules
          sites={sites}
          onChange={saved}
          onRemove={site => set(site, null, t('optionsSiteRemoved', site), sites[site])}
        />
      )}
    </div>
  );
}

import { useMessages } from '#components/messages.ts';
import { AddSite } from '#components/settings/AddSite.tsx';
import { OwnNameSites } from '#components/settings/OwnNameSites.tsx';
import { SiteRules } from '#components/settings/SiteRules.tsx';
import type { SiteRule } from '#core/settings/settings.ts';
import { PageHeading } from '../PageHeading.tsx';
import { useReports } from '../reports.ts';
import { useServices } from '../services.ts';
import { useOwnNames } from './use-own-names.ts';
import { useSettings } from './use-settings.ts';

/** The reader's rules for individual sites, which apply whatever a page looks like. */
export function SitesSection() {
  const { t } = useMessages();
  const { settings: services, ownNames: ownServices } = useServices();
  const { say } = useReports();
  const { value: settings, attempt } = useSettings();
  const { value: ownNames, attempt: attemptOwn } = useOwnNames();
  const allow = async (site: string, allowed: boolean) => {
    if (!(await attemptOwn(() => ownServices.allow(site, allowed)))) return;
    const text = t(allowed ? 'optionsOwnSiteAllowed' : 'optionsOwnSiteRemoved', site);
    say(text, () => void attemptOwn(() => ownServices.allow(site, !allowed)));
  };
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
      {ownNames && (
        <OwnNameSites
          everywhere={ownNames.marked === 'everywhere'}
          sites={ownNames.sites}
          siteOf={typed => typedSite(typed, services.siteOf)}
          onAllow={site => allow(site, true)}
          onRemove={site => allow(site, false)}
        />
      )}
    </div>
  );
}

/** The site for a typed host name or a pasted address; null for anything else. */
export function typedSite(typed: string, siteOf: (address: string) => string | null): string | null {
  const site = siteOf(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  return site !== null && /^(localhost|\[.+\]|[^\s.]+(\.[^\s.]+)+)$/.test(site) ? site : null;
}

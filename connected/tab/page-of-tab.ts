import { browser } from 'wxt/browser';
import { kindOfPage, type PageKind } from '#components/popup/page-address.ts';
import { type PageStatus, pageStatus } from '#components/popup/page-status.ts';
import type { Settings, SiteRule } from '#core/settings/settings.ts';
import { changeSettings, changeSiteRule, siteOf } from '#platform/settings/settings.ts';
import { askAccess } from './site-access.ts';
import type { TabView } from './use-tab.ts';

/** The page in a tab under the current settings: its status, and what the reader can do about it. */
export type PageOfTab = {
  readonly kind: PageKind;
  readonly rule: SiteRule | null;
  /** What the note about the page needs. */
  readonly note: {
    readonly status: PageStatus;
    /** The site that settings are stored for; null where the page has none, or its address is hidden. */
    readonly site: string | null;
    /** Why the background could not read the page; null where it could. */
    readonly reason: string | null;
    readonly actions: {
      readonly onSwitchOn: () => void;
      readonly onChangeRule: (rule: SiteRule | null) => void;
      readonly onAskAccess: () => void;
      readonly onReload: () => void;
    };
  };
};

/** @param keep receives each change of the settings, which may fail. */
export function pageOfTab(
  settings: Settings,
  { tab, reading, listening, access }: TabView,
  keep: (change: Promise<Settings>) => void,
): PageOfTab {
  const site = tab?.url === undefined ? null : siteOf(tab.url);
  const kind = kindOfPage(tab?.url);
  const rule = (site !== null && settings.sites[site]) || null;
  const loading = tab?.loading ?? false;
  return {
    kind,
    rule,
    note: {
      status: pageStatus({ on: settings.on, rule, kind, access, loading, listening, reading }),
      site,
      reason: reading?.reason ?? null,
      actions: {
        onSwitchOn: () => keep(changeSettings({ on: true })),
        onChangeRule: next => {
          if (site !== null) keep(changeSiteRule(site, next));
        },
        onAskAccess: () => void askAccess(),
        onReload: () => {
          if (tab) void browser.tabs.reload(tab.id);
        },
      },
    },
  };
}

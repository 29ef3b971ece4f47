import { type ComponentType, render } from 'preact';
import { dressPage } from '#components/controls/dress-page.ts';
import { MessagesContext } from '#components/messages.ts';
import type { Settings } from '#core/settings/settings.ts';
import { type CardReads, openCardReads } from '#platform/card-reads/card-reads.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { openGlossary } from '#platform/glossary/open-glossary.ts';
import { interfaceLanguage, translate } from '#platform/messages.ts';
import { DEFAULT_SETTINGS, readSettings, watchSettings } from '#platform/settings/settings.ts';
import { openStore } from '#platform/store/open-store.ts';
import { findTab, type PopupTab } from './find-tab.ts';

/** What the popup or the reading view starts with. */
export type OverTabProps = {
  readonly glossary: Glossary;
  readonly reads: CardReads;
  readonly firstSettings: Settings;
  readonly firstTab: PopupTab | null;
};

/** Shows the popup or the reading view in the reader's language and theme, with the current settings and tab. */
export async function startOverTab(App: ComponentType<OverTabProps>): Promise<void> {
  const language = interfaceLanguage();
  const store = openStore();
  const glossary = openGlossary(store);
  const reads = openCardReads(store);
  const [settings, tab] = await Promise.all([
    // Even if the settings cannot be read, the window has to open and say what is wrong.
    readSettings().catch(() => DEFAULT_SETTINGS),
    findTab(new URLSearchParams(location.search)),
  ]);
  dressPage(language, settings.theme);
  watchSettings(({ theme }) => dressPage(language, theme), new AbortController().signal);
  const root = document.getElementById('root');
  if (root)
    render(
      <MessagesContext.Provider value={{ language, t: translate }}>
        <App glossary={glossary} reads={reads} firstSettings={settings} firstTab={tab} />
      </MessagesContext.Provider>,
      root,
    );
}

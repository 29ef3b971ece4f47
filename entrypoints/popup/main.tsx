import '#assets/styles/tokens.css';
import '#components/controls/controls.css';
import '#components/card/card.css';
import '#components/popup/popup.css';
import { render } from 'preact';
import { dressPage } from '#components/controls/dress-page.ts';
import { MessagesContext } from '#components/messages.ts';
import { openCardReads } from '#platform/card-reads/card-reads.ts';
import { openGlossary } from '#platform/glossary/open-glossary.ts';
import { openStore } from '#platform/glossary/store.ts';
import { interfaceLanguage, translate } from '#platform/messages.ts';
import { DEFAULT_SETTINGS, readSettings, watchSettings } from '#platform/settings.ts';
import { findTab } from './find-tab.ts';
import { PopupApp } from './PopupApp.tsx';

const language = interfaceLanguage();
const messages = { language, t: translate };
const store = openStore();
const glossary = openGlossary(store);
const reads = openCardReads(store);
const [settings, tab] = await Promise.all([
  // Where even the settings cannot be read, the popup still has to open and say what is wrong.
  readSettings().catch(() => DEFAULT_SETTINGS),
  findTab(new URLSearchParams(location.search)),
]);
dressPage(language, settings.theme);
watchSettings(({ theme }) => dressPage(language, theme), new AbortController().signal);

const root = document.getElementById('root');
if (root)
  render(
    <MessagesContext.Provider value={messages}>
      <PopupApp glossary={glossary} reads={reads} firstSettings={settings} firstTab={tab} />
    </MessagesContext.Provider>,
    root,
  );

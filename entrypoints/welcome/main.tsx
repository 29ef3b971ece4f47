import '#assets/styles/tokens.css';
import '#assets/styles/base.css';
import { render } from 'preact';
import { dressPage } from '#components/controls/dress-page.ts';
import { MessagesContext } from '#components/messages.ts';
import { interfaceLanguage, translate } from '#platform/messages.ts';
import { DEFAULT_SETTINGS, readSettings, watchSettings } from '#platform/settings/settings.ts';
import { startSample } from './sample.ts';
import { WelcomeApp } from './WelcomeApp.tsx';

const language = interfaceLanguage();
const settings = await readSettings().catch(() => DEFAULT_SETTINGS);
document.title = translate('welcomeTitle');
dressPage(language, settings.theme);
watchSettings(({ theme }) => dressPage(language, theme), new AbortController().signal);

const root = document.getElementById('root');
if (root)
  render(
    <MessagesContext.Provider value={{ language, t: translate }}>
      <WelcomeApp />
    </MessagesContext.Provider>,
    root,
  );

const sample = document.getElementById('sample');
if (sample) void startSample();

// Together with "unlimitedStorage", this protects the glossary from being cleared by the browser. A worker cannot
// request it.
void navigator.storage.persist();

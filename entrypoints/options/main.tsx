import { render } from 'preact';
import { directionOf } from '#components/controls/direction.ts';
import { openExtensionStore } from '#platform/glossary/extension-store.ts';
import { openExtensionTransfer } from '#platform/glossary/extension-transfer.ts';
import { openGlossary } from '#platform/glossary/open-glossary.ts';
import { interfaceLanguage, translate } from '#platform/messages.ts';
import { changeSettings, changeSiteRule, readSettings, siteOf, watchSettings } from '#platform/settings.ts';
import { App } from './App.tsx';
import './options.css';

const store = openExtensionStore();
const language = interfaceLanguage();
document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);

const root = document.getElementById('options');
if (!root) throw new Error('index.html has no place for the options');
render(
  <App
    messages={{ language, t: translate }}
    services={{
      glossary: openGlossary(store),
      transfer: openExtensionTransfer(store),
      settings: {
        read: readSettings,
        change: changeSettings,
        changeSiteRule,
        watch: watchSettings,
        siteOf,
      },
    }}
  />,
  root,
);

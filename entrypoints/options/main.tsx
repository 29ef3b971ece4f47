import '#assets/styles/tokens.css';
import '#assets/styles/base.css';
import { render } from 'preact';
import { isBundledPack } from '#platform/bundled-packs.ts';
import { openChoices } from '#platform/choices/open-choices.ts';
import { openGlossary } from '#platform/glossary/open-glossary.ts';
import { apartFromGlossary, checkGlossary, startAnew } from '#platform/keeping/check-glossary.ts';
import { acknowledgeLoss, followLoss } from '#platform/keeping/trace.ts';
import { interfaceLanguage, translate } from '#platform/messages.ts';
import {
  allowOwnNames,
  callPublic,
  changeOwnNames,
  isPublicPack,
  readOwnNames,
  watchOwnNames,
} from '#platform/settings/own-names.ts';
import {
  changeSettings,
  changeSiteRule,
  readSettings,
  siteOf,
  watchSettings,
} from '#platform/settings/settings.ts';
import { openStore } from '#platform/store/open-store.ts';
import { openTransfer } from '#platform/transfer/open-transfer.ts';
import { App } from './App.tsx';

const store = openStore();
const language = interfaceLanguage();

const root = document.getElementById('options');
if (!root) throw new Error('index.html has no element with the id "options"');
render(
  <App
    messages={{ language, t: translate }}
    services={{
      glossary: openGlossary(store),
      choices: openChoices(store),
      transfer: openTransfer(store),
      settings: {
        read: readSettings,
        change: changeSettings,
        changeSiteRule,
        watch: watchSettings,
        siteOf,
      },
      keeping: {
        follow: followLoss,
        acknowledge: acknowledgeLoss,
        check: async () => apartFromGlossary() ?? checkGlossary(),
        startAnew,
        isBundled: isBundledPack,
      },
      ownNames: {
        read: readOwnNames,
        change: changeOwnNames,
        allow: allowOwnNames,
        callPublic,
        isPublic: isPublicPack,
        watch: watchOwnNames,
      },
    }}
  />,
  root,
);

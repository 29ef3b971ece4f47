import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { adoptStyles } from './assets/adopt-styles.ts';
import { localeFolders, messagesFile } from './assets/locales/message-files.ts';
import { packAtlas } from './assets/map/pack-atlas.ts';
import { noteBundled, withoutInnerHtml, writeNotices } from './assets/notices/build-plugins.ts';
import { bundledPackIds, packFile } from './assets/packs/pack-files.ts';
import { PAGE_SCRIPTS } from './assets/page-scripts.ts';
import { INLINED_CONSTANTS, MINIFIED_AGAIN, SLIM_WRAPPER } from './assets/slim-script.ts';

/**
 * The oldest browsers that support everything we use. Chrome 128: `document.caretPositionFromPoint` (popover, the
 * Highlight API, `light-dark()` and `AbortSignal.any` are older). Firefox 140: the CSS Custom Highlight API.
 */
const MINIMUM_CHROME = '128';
const MINIMUM_FIREFOX = '140.0';

/** Firefox for Android supports `data_collection_permissions` only since this version. */
const MINIMUM_FIREFOX_ANDROID = '142.0';

/** True once {@link wordless} has removed something. */
let isWordless = false;

/**
 * Removes the words in which a schema says what is wrong, for a script that shows them to nobody: see
 * platform/lean-schemas.ts. Fails if there are none: without this the script would grow unnoticed.
 */
const wordless: Plugin = {
  name: 'wordless-schemas',
  enforce: 'pre',
  transform: (code, id) => {
    if (!id.endsWith('/core/cards/identifiers.ts')) return null;
    const shorter = code.replace(/,\s*problemMessage\('[a-z-]+'\)/g, '');
    if (shorter === code) throw new Error(`${id} names its problems in a way not known here`);
    isWordless = true;
    return shorter;
  },
  buildEnd: error => {
    if (!error && !isWordless) throw new Error('The schemas with words were not found: were they moved?');
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: process.env.BACKGROUNDER_OUT ?? '.output',
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [noteBundled(), withoutInnerHtml()],
    build: {
      target: ['chrome128', 'firefox140'],
      modulePreload: false,
      // `npm run dev` sets this to get readable code in the debugger. Everything else is as in the build for readers.
      ...(process.env.BACKGROUNDER_DEV === '1' && { minify: false }),
    },
    resolve: {
      alias: {
        // WXT's own context lets every page know that the extension is there: see platform/page/page-context.ts.
        'wxt/utils/content-script-context': join(import.meta.dirname, 'platform/page/page-context.ts'),
      },
    },
    // `npm run survey` sets this: the page's script then logs what it did and how long it took.
    define: { __SURVEY__: JSON.stringify(process.env.BACKGROUNDER_SURVEY === '1') },
  }),
  zip: { excludeSources: ['tests/fixtures/**', '.artifacts/**'] },
  hooks: {
    'build:done': wxt => writeNotices(import.meta.dirname, wxt.config.outDir),
    // Page scripts are built without the polyfill (3 kB gzipped on every page): every API they call returns promises in
    // both browsers anyway. See docs/decisions/0003-content-script-size.md.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'card-frame'))
        config.plugins = [...(config.plugins ?? []), adoptStyles];
      if (!entrypoints.some(({ name }) => PAGE_SCRIPTS.includes(name))) return;
      const isEverywhere = entrypoints.some(({ name }) => name === 'content');
      config.resolve = {
        ...config.resolve,
        alias: {
          ...config.resolve?.alias,
          'wxt/browser': '@wxt-dev/browser',
          // The script that every page gets only needs the parsed value, not what is wrong with the rest.
          ...(isEverywhere && { valibot: join(import.meta.dirname, 'platform/lean-schemas.ts') }),
        },
      };
      if (!isEverywhere) return;
      config.plugins = [...(config.plugins ?? []), ...SLIM_WRAPPER, INLINED_CONSTANTS, wordless];
      if (process.env.BACKGROUNDER_DEV !== '1') config.plugins.push(MINIFIED_AGAIN);
      // Reading our properties has no side effects, so the bounds that only other schemas use can be left out.
      config.build ??= {};
      config.build.rolldownOptions = {
        ...config.build.rolldownOptions,
        treeshake: { propertyReadSideEffects: false },
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
      };
    },
    'build:publicAssets': (_wxt, files) => {
      for (const locale of localeFolders())
        files.push({ relativeDest: `_locales/${locale}/messages.json`, contents: messagesFile(locale) });
      files.push({ relativeDest: 'map/world.json', contents: packAtlas(import.meta.dirname) });
      for (const id of bundledPackIds())
        files.push({ relativeDest: `packs/${id}.json`, contents: packFile(id) });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Backgrounder',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['scripting', 'storage', 'unlimitedStorage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; frame-src 'self'; frame-ancestors 'self' http: https:; base-uri 'none'; form-action 'none'",
    },
    // The only page of ours that a web page may contain in a frame, and only for our own script: see docs/security.md.
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['http://*/*', 'https://*/*'],
        // This address changes each time the browser starts, so no page can request it to detect the extension.
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousMention__',
      },
      'open-card': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenCard__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backgrounder@backgrounder.example',
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: MINIMUM_FIREFOX_ANDROID },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});

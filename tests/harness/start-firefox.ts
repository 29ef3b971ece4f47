import { type Browser, launch } from 'puppeteer-core';
import { readManifest } from './built-extension.ts';
import { findBrowser } from './find-browser.ts';
import type { Start } from './session.ts';

/** The host of the extension's pages. Without this, Firefox would choose another one for each profile. */
export const HOST = '6f1a2b0e-0c5d-4a7b-9a64-3d1f6f0c2b9a';

const PREFERENCES = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

const OFFLINE = {
  // Nothing but this machine can be reached: everything else goes to a proxy that does not exist.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'network.dns.disablePrefetch': true,
};

/** The id that the manifest sets; empty if Firefox runs without the extension. */
export function addonId({ extension }: Start): string {
  return extension === null ? '' : (readManifest(extension).browser_specific_settings?.gecko.id ?? '');
}

/** Starts Firefox with a profile, and gives the driver access to Firefox's own window. */
export function startFirefox(how: Start, profile: string): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !how.visible,
    // In a visible window, the page is as large as the window.
    ...(how.visible && { defaultViewport: null }),
    userDataDir: profile,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      ...PREFERENCES,
      ...(!how.online && OFFLINE),
      'extensions.webextensions.uuids': JSON.stringify({ [addonId(how)]: HOST }),
    },
  });
}

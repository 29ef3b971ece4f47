import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import type { Start } from './session.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const OFFLINE = [
  // Nothing but this machine can be reached: other names and addresses do not resolve, and everything else goes to a
  // proxy that does not exist.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=127.0.0.1',
];

/** Starts Chromium with a profile, and with the right to install extensions. */
export function startChromium({ visible, online }: Start, profile: string): Promise<Browser> {
  return launch({
    executablePath: findBrowser('chromium'),
    headless: !visible,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: online ? ARGUMENTS : [...ARGUMENTS, ...OFFLINE],
    // In a visible window, the page is as large as the window.
    ...(visible && { defaultViewport: null }),
  });
}

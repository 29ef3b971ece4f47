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
  // Nothing but this machine can be reached: neither names nor addresses, and no proxy answers.
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
    // What somebody looks at is as large as its window.
    ...(visible && { defaultViewport: null }),
  });
}

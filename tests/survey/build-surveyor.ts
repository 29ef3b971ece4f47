import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from '../harness/browser-name.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Where the surveying build stands: apart from the one that others may be using. */
const BUILD = '.artifacts/survey-build';

/** Builds the extension that says what it does and how long that took, and has the browsers take that one. */
export function buildSurveyor(browser: BrowserName): void {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  execFileSync(process.execPath, [wxt, 'build', '-b', target, '--mv3', '--level', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BACKGROUNDER_SURVEY: '1', BACKGROUNDER_OUT: BUILD },
  });
  process.env.BACKGROUNDER_OUTPUT = join(ROOT, BUILD);
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from '../harness/browser-name.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The folder of the survey's build, separate from the normal build, which others may be using. */
const BUILD = '.artifacts/survey-build';

/** Builds the extension that logs what it does and how long that takes, and makes the browsers use that build. */
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

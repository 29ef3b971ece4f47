import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from '../harness/browser-name.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Separate from `.output`, which contains what readers get and what the tests run. */
const BUILD = '.artifacts/dev-build';

const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const satisfies Record<BrowserName, string>;

/**
 * Builds the extension as readers get it, but not minified, and makes the browsers use that build. Returns false if the
 * build failed; the reason has been printed then.
 */
export async function buildForDevelopment(browser: BrowserName): Promise<boolean> {
  process.env.BACKGROUNDER_OUTPUT = join(ROOT, BUILD);
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build', '-b', TARGETS[browser], '--mv3', '--level', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BACKGROUNDER_DEV: '1', BACKGROUNDER_OUT: BUILD },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => resolve(code === 0));
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from './browser-name.ts';

const ROOT = join(import.meta.dirname, '../..');

const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const satisfies Record<
  BrowserName,
  string
>;

/** The parts of a built manifest that the tests use. */
export type BuiltManifest = {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js?: readonly string[];
    readonly css?: readonly string[];
  }[];
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
};

/**
 * The folder of the built extension. `variant` names a build made for another purpose (`survey`). The variable
 * BACKGROUNDER_OUTPUT names a folder to use instead of `.output`.
 */
export function builtExtension(browser: BrowserName, variant?: string): string {
  const output = process.env.BACKGROUNDER_OUTPUT ?? join(ROOT, '.output');
  const folder = resolve(output, variant === undefined ? FOLDERS[browser] : `${FOLDERS[browser]}-${variant}`);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`There is no built extension in ${folder}: run "npm run build" first.`);
}

export function readManifest(folder: string): BuiltManifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;
}

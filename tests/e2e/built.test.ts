import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../harness/browser-name.ts';
import { builtExtension, readManifest } from '../harness/built-extension.ts';

const PERMISSIONS = join(import.meta.dirname, '../../docs/permissions.md');

const ROOT = join(import.meta.dirname, '../..');

/** Dependencies of which no code is used: a shell command, and a package for a function that we do not call. */
const NOT_BUNDLED = ['commander', 'internmap'];

/** All runtime packages of the extension, with their own dependencies. */
function productionPackages(): string[] {
  const found = new Set<string>();
  const visit = (folder: string) => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies)) {
      const inside = join(ROOT, 'node_modules', name);
      if (found.has(name) || !existsSync(inside)) continue;
      found.add(name);
      visit(inside);
    }
  };
  visit(ROOT);
  return [...found];
}

/** Most script, in gzipped bytes, that a page may be made to load although it never shows a card. */
const MAX_INJECTED = 15_000;

/**
 * The permissions that the document justifies: the first column of its table. The second column says in which browser.
 */
function documentedPermissions(browser: string): string[] {
  return [...readFileSync(PERMISSIONS, 'utf8').matchAll(/^\|\s*`([^`]+)`\s*\|([^|]*)/gm)]
    .filter(([, , where]) => browser === 'chromium' || !where?.includes('Chrome only'))
    .map(([, name]) => name ?? '')
    .sort();
}

describe.each(BROWSERS)('The build for %s', browser => {
  const folder = builtExtension(browser);
  const manifest = readManifest(folder);

  test('is Manifest V3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  test('asks only for what docs/permissions.md justifies', () => {
    const asked = [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...(manifest.optional_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ];
    expect(asked.sort()).toEqual(documentedPermissions(browser));
  });

  test('cannot connect to any address, and exposes nothing to pages', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    // Which pages may frame the card's page: this part allows no requests.
    expect(policy.replace("frame-ancestors 'self' http: https:;", '')).not.toMatch(
      /https?:|\*|unsafe|data:|blob:/,
    );
    const [open, ...others] = manifest.web_accessible_resources ?? [];
    expect(open).toMatchObject({ resources: ['card.html'], matches: ['http://*/*', 'https://*/*'] });
    expect(others).toEqual([]);
    if (browser === 'chromium') expect(open).toMatchObject({ use_dynamic_url: true });
  });

  test('injects at most 15 kB, gzipped, into every page', () => {
    const files = manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
    const sizes = files.map(file => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`${browser}: ${(total / 1000).toFixed(1)} kB gzipped in every page`);
    expect(total).toBeLessThanOrEqual(MAX_INJECTED);
  });

  test('includes its own licence and those of all its dependencies', () => {
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    expect(read('LICENSE')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
    const notices = read('THIRD-PARTY-NOTICES.txt').split(/\n-{80}\n\n/);
    for (const name of productionPackages()) {
      const notice = notices.find(text => text.startsWith(`${name} `));
      if (NOT_BUNDLED.includes(name)) expect(notice, name).toBeUndefined();
      else expect(notice, name).toMatch(/copyright|licen[cs]e/i);
    }
    // Bundled although not among them: the polyfill, and what the build adds.
    for (const name of ['webextension-polyfill', 'wxt', 'Land and borders'])
      expect(notices.join('\n'), name).toContain(name);
    for (const pack of readdirSync(join(folder, 'packs'))) {
      const { licence, title } = JSON.parse(read(`packs/${pack}`)).pack;
      const notice = notices.find(text => text.includes(`packs/${pack}`));
      expect(notice, pack).toContain(licence);
      expect(notice, pack).toContain(title);
    }
  });

  test('has no code that turns text into elements', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts)
      expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(
        // Reading an element's markup as text (`outerHTML`) is harmless, setting it is not.
        /innerHTML|outerHTML\s*=(?!=)|insertAdjacentHTML|document\.write|\beval\(|new Function/,
      );
  });

  test('declares which browsers it supports, and that it collects nothing', () => {
    if (browser === 'chromium')
      return expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(114);
    const gecko = manifest.browser_specific_settings?.gecko;
    expect(Number.parseInt(gecko?.strict_min_version ?? '0', 10)).toBeGreaterThanOrEqual(140);
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
    expect(gecko?.id).toMatch(/@/);
  });
});

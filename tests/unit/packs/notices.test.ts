import { expect, test } from 'vitest';
import { withoutInnerHtml } from '#assets/notices/build-plugins.ts';
import { noticesOf, packageOf } from '#assets/notices/notices.ts';

const ROOT = new URL('../../..', import.meta.url).pathname;

test.each([
  ['/a/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/a/node_modules/@floating-ui/dom/dist/dom.mjs', '@floating-ui/dom'],
  ['/a/node_modules/one/node_modules/two/index.js', 'two'],
  ['C:\\a\\node_modules\\preact\\dist\\preact.mjs', 'preact'],
  ['/a/core/cards/card.ts', null],
  ['\0vite/preload-helper.js', null],
])('%j belongs to %s', (module, name) => expect(packageOf(module)).toBe(name));

test('each package has its name, its version and its licence, once', () => {
  const notices = noticesOf(ROOT, ['preact', 'preact', 'dexie']);
  expect(notices.match(/^preact [\d.]+ \(MIT\)$/gm)).toHaveLength(1);
  expect(notices).toContain('Copyright (c) 2015-present Jason Miller');
  expect(notices).toContain('Apache License');
  expect(notices).toContain('CC BY 4.0, https://creativecommons.org/licenses/by/4.0/');
});

test('a package without a licence stops the build', () => {
  expect(() => noticesOf(ROOT, ['@types/d3-geo', 'no-such-package'])).toThrow();
});

test('a Preact that is written otherwise stops the build', () => {
  const { transform } = withoutInnerHtml() as { transform(code: string, module: string): unknown };
  const module = '/a/node_modules/preact/dist/preact.mjs';
  expect(() => transform('node.innerHTML = html', module)).toThrow('Preact');
  expect(() => transform('nothing of the kind', module)).toThrow('Preact');
  expect(transform('node.innerHTML = html', '/a/other.js')).toBeNull();
});

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const files = (pattern: string) => globSync(pattern, { cwd: ROOT }).map(file => file.replaceAll('\\', '/'));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const SHEETS = files('{components,entrypoints,connected}/**/*.css');
const MODULES = files('{components,entrypoints,connected}/**/*.{ts,tsx}');

/** The style sheets that a module imports, by their paths from the root. */
function importedBy(module: string): string[] {
  return [...read(module).matchAll(/^import (?:\w+ from )?'([^']+\.css)(?:\?inline)?';$/gm)].map(
    ([, path = '']) =>
      path.startsWith('#')
        ? path.slice(1)
        : relative(ROOT, join(ROOT, dirname(module), path)).replaceAll('\\', '/'),
  );
}

test('each style sheet is imported by a module of its own folder', () => {
  const imported = new Set(
    MODULES.flatMap(module => importedBy(module).filter(sheet => dirname(sheet) === dirname(module))),
  );
  expect(SHEETS.filter(sheet => !imported.has(sheet))).toEqual([]);
});

test('no entry point lists the style sheets of components', () => {
  const entries = MODULES.filter(module => /^entrypoints\/[^/]+\/(?:main\.tsx|index\.tsx?)$/.test(module));
  expect(entries.length).toBeGreaterThan(5);
  expect(entries.flatMap(importedBy).filter(sheet => sheet.startsWith('components/'))).toEqual([]);
});

test('each class has its looks from one style sheet', () => {
  const homes = new Map<string, Set<string>>();
  for (const sheet of SHEETS) {
    const css = read(sheet).replaceAll(/\/\*.*?\*\//gs, '');
    for (const [, selectors = ''] of css.matchAll(/([^{}]+)\{/g)) {
      for (const selector of selectors.split(',')) {
        const [, name] = /^\.([\w-]+)$/.exec(selector.trim()) ?? [];
        if (name !== undefined) homes.set(name, (homes.get(name) ?? new Set()).add(sheet));
      }
    }
  }
  const shared = [...homes]
    .filter(([, sheets]) => sheets.size > 1)
    .map(([name, sheets]) => [name, [...sheets]]);
  expect(shared).toEqual([]);
});

import { existsSync, globSync, readFileSync } from 'node:fs';
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

test('each style sheet is imported by a module in its folder', () => {
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

test('each class is styled in one style sheet only', () => {
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

/** The modules and style sheets that a module draws in, itself among them, by their paths from the root. */
function reachedFrom(module: string, reached = new Set<string>()): Set<string> {
  if (reached.has(module) || !existsSync(join(ROOT, module))) return reached;
  reached.add(module);
  if (module.endsWith('.css')) return reached;
  for (const [, path = ''] of read(module).matchAll(/(?:from|import) '([#.][^'?]+)/g)) {
    const target = path.startsWith('#') ? path.slice(1) : join(dirname(module), path);
    reachedFrom(target.replaceAll('\\', '/'), reached);
  }
  return reached;
}

test.each(
  globSync('entrypoints/*/{main.tsx,index.tsx,index.ts}', { cwd: ROOT })
    .map(file => file.replaceAll('\\', '/'))
    .filter(entry => [...reachedFrom(entry)].some(file => file.endsWith('.css'))),
)('%s has the style sheets of the classes that its components use', entry => {
  const reached = reachedFrom(entry);
  const classesIn = (sheet: string) =>
    [...read(sheet).matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
  const styled = new Set(SHEETS.flatMap(classesIn));
  const here = new Set(SHEETS.filter(sheet => reached.has(sheet)).flatMap(classesIn));
  const unstyled = [...reached].flatMap(module =>
    [...read(module).matchAll(/\bclass="([^"]+)"/g)]
      .flatMap(([, names = '']) => names.split(' '))
      .filter(name => styled.has(name) && !here.has(name))
      .map(name => `${name} in ${module}`),
  );
  // A choice has a hint only where there are fields, too.
  expect(unstyled.filter(fault => fault !== 'field-hint in components/controls/Choice.tsx')).toEqual([]);
});

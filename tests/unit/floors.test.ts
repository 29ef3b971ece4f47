import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAGE_SCRIPTS } from '#assets/page-scripts.ts';
import { floorFaults, forbiddenWays } from '#tests/tools/floors/check-floors.ts';
import { WITH_FLOORS, withFloors } from '#tests/tools/floors/documents.ts';
import { type Arrow, betweenFolders, findCircles } from '#tests/tools/floors/find-circles.ts';
import { aliasesOf, findImports } from '#tests/tools/floors/find-imports.ts';
import { readTree, type Tree } from '#tests/tools/floors/read-tree.ts';
import { NOT_IN_PAGES } from '#tests/tools/floors/table.ts';

const ROOT = join(import.meta.dirname, '../..');
const aliases = aliasesOf(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
const tree = readTree(ROOT);
const { imports, faults } = findImports(tree, aliases);
const arrows = imports.flatMap(({ from, to, isPackage }): Arrow[] => (isPackage ? [] : [[from, to]]));

/** The first file of each script that runs in pages. */
const scripts = PAGE_SCRIPTS.map(name => {
  const isFirst = new RegExp(`^entrypoints/${name}(?:\\.content)?/index\\.tsx?$`);
  return [...tree.keys()].find(path => isFirst.test(path)) ?? name;
});

/** Every folder whose subfolders import each other in a circle. */
function circlesOfFolders(paths: Tree, between: readonly Arrow[]): Record<string, string[][]> {
  const folders = new Set<string>();
  for (const path of paths.keys())
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1))
      folders.add(path.slice(0, end));
  const circles = [...folders].map(folder => [folder, findCircles(betweenFolders(between, folder))] as const);
  return Object.fromEntries(circles.filter(([, found]) => found.length > 0));
}

describe('the floors', () => {
  test('every import leads to a file', () => {
    expect(faults).toEqual([]);
    expect(imports.length).toBeGreaterThan(3000);
  });

  test('no file imports what its floor may not', () => {
    expect(floorFaults(imports)).toEqual([]);
  });

  test.each(scripts)('%s loads neither Dexie nor the repository nor the polyfill', script => {
    expect(tree.has(script)).toBe(true);
    expect(forbiddenWays(imports, script, to => NOT_IN_PAGES.test(to))).toEqual([]);
  });

  test('no files import each other in a circle, not even types', () => {
    expect(findCircles(arrows)).toEqual([]);
  });

  test('no folders side by side import each other in a circle', () => {
    const { tests: _, ...circles } = circlesOfFolders(tree, arrows);
    expect(circles).toEqual({});
  });

  test.each(WITH_FLOORS)('%s shows the table that the code is checked against', document => {
    const text = readFileSync(join(ROOT, document), 'utf8');
    expect(text, 'run `node tests/tools/write-floors.ts`').toBe(withFloors(text));
  });
});

/** The faults that are found if the tree has these further files. */
function faultsWith(files: Record<string, string>): string[] {
  const found = findImports(new Map(Object.entries(files)), aliases);
  return [...found.faults, ...floorFaults(found.imports)];
}

describe('the check of the floors', () => {
  const probe = (path: string, text: string) => {
    const found = findImports(new Map([...tree, [path, text]]), aliases, [path]);
    return [...found.faults, ...floorFaults(found.imports)];
  };

  test.each([
    ['components/probe.ts', '../platform/page-address.ts', 'components/ may not import platform/'],
    ['entrypoints/popup/probe.ts', '../background/badge.ts', 'an entrypoint may not import another'],
    ['core/names/inflection/probe.ts', '../../../platform/messages.ts', 'core/ may not import platform/'],
    [
      'platform/glossary/probe.ts',
      '../../components/controls/Button.tsx',
      'platform/ may not import components/',
    ],
    ['connected/probe.ts', '#tests/harness/marks.ts', 'connected/ may not import tests/'],
  ])('%s may not import %s', (path, specifier, reason) => {
    const ways = [
      `import x from '${specifier}';`,
      `import type { X } from '${specifier}';`,
      `export * from '${specifier}?inline';`,
      `export type { X } from '${specifier}';`,
      `const x = () => import('${specifier}');`,
      `type X = import('${specifier}').X;`,
    ];
    for (const text of ways) expect(probe(path, text), text).toEqual([expect.stringContaining(reason)]);
  });

  test('Dexie in a page is found through other files, unless only types are imported', () => {
    const script = scripts[0]!;
    const files = {
      [script]: "import './probe.ts';",
      'entrypoints/content/probe.ts': "export * from '../../platform/probe.ts';",
    };
    const withProbe = (text: string) =>
      findImports(new Map([...tree, ...Object.entries({ ...files, 'platform/probe.ts': text })]), aliases, [
        ...Object.keys(files),
        'platform/probe.ts',
      ]).imports;
    const ways = (text: string) => forbiddenWays(withProbe(text), script, to => NOT_IN_PAGES.test(to));
    const way = `${script} > entrypoints/content/probe.ts > platform/probe.ts`;
    expect(ways("import { Dexie } from 'dexie';")).toEqual([`${way} > dexie`]);
    expect(ways("const dexie = await import('dexie/dist/dexie.mjs');")).toEqual([`${way} > dexie`]);
    expect(ways("export { x } from './store/store.ts';")).toEqual([`${way} > platform/store/store.ts`]);
    expect(ways("import { type Dexie } from 'dexie';")).toEqual([`${way} > dexie`]);
    expect(ways("import type { Dexie } from 'dexie';")).toEqual([]);
  });

  test('a package is only for the floors that have it in the table', () => {
    const text = "import { render } from 'preact'; import 'preact/hooks';";
    expect(faultsWith({ 'components/a.ts': text })).toEqual([]);
    expect(faultsWith({ 'platform/a.ts': text })).toHaveLength(2);
    expect(faultsWith({ 'core/a.ts': "import 'wxt/browser';" })).toHaveLength(1);
    expect(faultsWith({ 'assets/a.ts': "import { join } from 'node:path';" })).toEqual([]);
    expect(faultsWith({ 'core/a.ts': "import { join } from 'node:path';" })).toHaveLength(1);
  });

  test('style sheets and pages import too', () => {
    const files = { 'entrypoints/a/index.html': '', 'entrypoints/b/b.css': '' };
    expect(faultsWith({ ...files, 'components/a.css': '@import "../entrypoints/b/b.css";' })).toHaveLength(1);
    expect(
      faultsWith({ ...files, 'entrypoints/a/index.html': '<link rel="stylesheet" href="../b/b.css">' }),
    ).toHaveLength(1);
  });

  test('a folder that is not a floor, a missing file and an address composed at run time are found', () => {
    expect(faultsWith({ 'lib/a.ts': "import './b.ts';", 'lib/b.ts': '' })).toEqual([
      'lib/a.ts imports lib/b.ts: lib/ is no floor: see tests/tools/floors/table.ts',
    ]);
    expect(faultsWith({ 'core/a.ts': "import './b.ts';" })).toEqual([
      'core/a.ts imports ./b.ts, where no file is',
    ]);
    expect(faultsWith({ 'core/a.ts': 'import(name);' })).toHaveLength(1);
  });

  test('circles of files and of folders are found', () => {
    const circle: Arrow[] = [
      ['core/a/1.ts', 'core/b/1.ts'],
      ['core/b/1.ts', 'core/b/2.ts'],
      ['core/b/2.ts', 'core/a/1.ts'],
      ['core/a/2.ts', 'core/a/1.ts'],
    ];
    expect(findCircles(circle)).toEqual([['core/a/1.ts', 'core/b/1.ts', 'core/b/2.ts']]);
    const folders: Arrow[] = [
      ['core/a/x/1.ts', 'core/b/1.ts'],
      ['core/b/2.ts', 'core/a/2.ts'],
      ['core/c.ts', 'core/a/2.ts'],
    ];
    expect(findCircles(folders)).toEqual([]);
    expect(findCircles(betweenFolders(folders, 'core'))).toEqual([['core/a', 'core/b']]);
    expect(findCircles(betweenFolders(folders, 'core/a'))).toEqual([]);
  });
});

import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';
import type { Tree } from './read-tree.ts';

/** An import of a file or a package by a file. */
export type Import = {
  from: string;
  /** A path in the tree, or the name of a package (`node:fs` for a module of Node.js). */
  to: string;
  isPackage: boolean;
  /** True if only types are imported, so that nothing is left of the import at run time. */
  isErased: boolean;
};

/** The specifier as the file writes it; `null` if an address is only known at run time. */
type Named = { specifier: string | null; isErased: boolean };

function namedInScript(path: string, text: string): Named[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  const found: Named[] = [];
  const add = (specifier: string | null, isErased: boolean) => found.push({ specifier, isErased });
  new Visitor({
    ImportDeclaration: node => add(node.source.value, node.importKind === 'type'),
    ExportNamedDeclaration: node => node.source && add(node.source.value, node.exportKind === 'type'),
    ExportAllDeclaration: node => add(node.source.value, node.exportKind === 'type'),
    TSImportType: node => add(node.source.value, true),
    ImportExpression: ({ source }) =>
      add(source.type === 'Literal' && typeof source.value === 'string' ? source.value : null, false),
  }).visit(program);
  return found;
}

/** Style sheets and pages have few ways to reference a file, so regular expressions find them all. */
function namedBy(pattern: RegExp, text: string): Named[] {
  return [...text.matchAll(pattern)].map(match => ({ specifier: match[1]!, isErased: false }));
}

function namedIn(path: string, text: string): Named[] {
  if (/\.tsx?$/.test(path)) return namedInScript(path, text);
  if (path.endsWith('.css')) return namedBy(/@import\s+(?:url\()?["']?([^"')\s;]+)/g, text);
  if (path.endsWith('.html')) return namedBy(/<(?:script|link)\b[^>]*\s(?:src|href)="([^"]+)"/g, text);
  return [];
}

/** `#core/*` and the like, as defined in package.json. */
type Aliases = ReadonlyMap<string, string>;

export function aliasesOf({ imports }: { imports: Record<string, string> }): Aliases {
  return new Map(
    Object.entries(imports).map(([alias, target]) => [
      alias.replace(/\*$/, ''),
      posix.normalize(target).replace(/\*$/, ''),
    ]),
  );
}

/** The path that a specifier resolves to; `null` if it names a package. */
function pathOf(from: string, specifier: string, aliases: Aliases): string | null {
  const file = specifier.replace(/\?.*$/, '');
  if (file.startsWith('.')) return posix.join(posix.dirname(from), file);
  for (const [alias, target] of aliases) if (file.startsWith(alias)) return target + file.slice(alias.length);
  return file.startsWith('#') || file.startsWith('/') ? file : null;
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/**
 * Every import of the tree: static, dynamic and type imports, re-exports, and what style sheets and pages load.
 * `faults` has one sentence for each import that leads to no file, and for each address that is composed at run time
 * outside the tests.
 * @param importing the files whose imports are wanted; all files if omitted.
 */
export function findImports(
  tree: Tree,
  aliases: Aliases,
  importing: Iterable<string> = tree.keys(),
): { imports: Import[]; faults: string[] } {
  const imports: Import[] = [];
  const faults: string[] = [];
  for (const from of importing) {
    for (const { specifier, isErased } of namedIn(from, tree.get(from)!)) {
      if (specifier === null) {
        if (!from.startsWith('tests/')) faults.push(`${from} imports an address that is made at run time`);
        continue;
      }
      const path = pathOf(from, specifier, aliases);
      if (path === null) imports.push({ from, to: packageOf(specifier), isPackage: true, isErased });
      else if (tree.has(path)) imports.push({ from, to: path, isPackage: false, isErased });
      else faults.push(`${from} imports ${specifier}, where no file is`);
    }
  }
  return { imports, faults };
}

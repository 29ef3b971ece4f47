import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** File contents by path from the root of the repository, with `/` between folders. */
export type Tree = ReadonlyMap<string, string>;

/** Extensions of files that can import others. Of all other files (data, pictures) only the paths count. */
const WITH_IMPORTS = new Set(['.ts', '.tsx', '.css', '.html']);
const PASSED_OVER = new Set(['node_modules', 'docs', 'public']);

/** The tests' pages load files of their own site, not of the repository. */
const isRead = (path: string) =>
  WITH_IMPORTS.has(extname(path)) && !(path.startsWith('tests/fixtures/') && !path.endsWith('.ts'));

/** Reads every file of the repository that can import or be imported. Names that begin with a dot are left out. */
export function readTree(root: string): Tree {
  const tree = new Map<string, string>();
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.name.startsWith('.') || PASSED_OVER.has(path)) continue;
      if (entry.isDirectory()) visit(path);
      else tree.set(path, isRead(path) ? readFileSync(join(root, path), 'utf8') : '');
    }
  };
  visit('');
  return tree;
}

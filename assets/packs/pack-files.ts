import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;

/** The ids of the packs that come with the extension. Each has a folder of that name beside this file. */
export function bundledPackIds(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * A bundled pack as one pack file. The author keeps its cards in several files, by kind of card.
 *
 * @throws if the id in `pack.json` differs from the folder's name.
 */
export function packFile(id: string): string {
  const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, id, name), 'utf8'));
  const pack = read('pack.json');
  if (pack.id !== id)
    throw new Error(`assets/packs/${id}/pack.json: the id is "${pack.id}", unlike the folder`);
  const parts = readdirSync(join(FOLDER, id)).filter(name => name.endsWith('.json') && name !== 'pack.json');
  const cards = parts.sort().flatMap(name => read(name));
  return JSON.stringify({ format: 'backgrounder-pack', version: 2, pack, cards });
}

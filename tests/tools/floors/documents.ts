import { floorTable } from './table.ts';

/** The documents that show the table of floors. */
export const WITH_FLOORS = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'];

const BLOCK = /(?<=<!-- floors, by `node tests\/tools\/write-floors.ts` -->\n).*?(?=\n<!-- \/floors -->)/s;

/** A document's text with the current table. Throws if the document has no place for it. */
export function withFloors(text: string): string {
  if (!BLOCK.test(text)) throw new Error('no place for the table of floors');
  return text.replace(BLOCK, () => floorTable());
}

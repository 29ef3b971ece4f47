/** Updates the table of floors in the documents that show it: `node tests/tools/write-floors.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { WITH_FLOORS, withFloors } from './floors/documents.ts';

for (const document of WITH_FLOORS) {
  const file = new URL(`../../${document}`, import.meta.url);
  writeFileSync(file, withFloors(readFileSync(file, 'utf8')));
}

/** Updates the table of languages in docs/resolving.md: `npm exec -- node tests/tools/write-language-table.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { languageTable, MARKERS } from './language-table.ts';

const FILE = 'docs/resolving.md';

const text = readFileSync(FILE, 'utf8');
const begin = text.indexOf(MARKERS[0]);
const end = text.indexOf(MARKERS[1]);
if (begin < 0 || end < begin) throw new Error(`${FILE} lacks the markers of the table.`);
writeFileSync(FILE, text.slice(0, begin) + languageTable() + text.slice(end + MARKERS[1].length));

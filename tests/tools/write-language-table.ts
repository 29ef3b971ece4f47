/** Writes the table of languages in docs/resolving.md anew: `npm exec -- node tests/tools/write-language-table.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { languageTable, MARKS } from './language-table.ts';

const FILE = 'docs/resolving.md';

const text = readFileSync(FILE, 'utf8');
const begin = text.indexOf(MARKS[0]);
const end = text.indexOf(MARKS[1]);
if (begin < 0 || end < begin) throw new Error(`${FILE} has no marks of the table.`);
writeFileSync(FILE, text.slice(0, begin) + languageTable() + text.slice(end + MARKS[1].length));

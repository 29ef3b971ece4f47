import { expect, test } from 'vitest';
import { ACCEPTED_FILES, readerFor } from '#core/packs/file-kinds.ts';
import { createPackReader } from '#core/packs/pack-reader.ts';

const json = createPackReader();
const table = createPackReader();
const KINDS: Parameters<typeof readerFor>[1] = [
  { endings: ['.json'], types: ['application/json'], createReader: () => json },
  { endings: ['.csv', '.tsv'], types: ['text/csv'], createReader: () => table },
];

test.each([
  [{ name: 'cards.json' }, json],
  [{ name: 'cards.CSV' }, table],
  [{ name: 'cards.csv.json', type: 'text/csv' }, json],
  [{ name: 'cards', type: 'text/csv' }, table],
  [{ type: 'text/csv' }, table],
  [{ name: 'cards.txt', type: 'text/plain' }, json],
  [{}, json],
])('%j has its reader', (file, reader) => {
  expect(readerFor(file, KINDS)).toBe(reader);
});

test('the file chooser offers every readable kind of file', () => {
  expect(ACCEPTED_FILES).toBe('.json,application/json');
});

import { expect, test } from 'vitest';
import { ACCEPTED_FILES, FILE_KINDS, readerFor } from '#core/packs/file-kinds.ts';
import { createPackReader } from '#core/packs/pack-reader.ts';

const json = createPackReader();
const table = createPackReader();
let tableName = '';
const KINDS: Parameters<typeof readerFor>[1] = [
  { endings: ['.json'], types: ['application/json'], createReader: () => json },
  {
    endings: ['.csv', '.tsv'],
    types: ['text/csv'],
    createReader: name => {
      tableName = name;
      return table;
    },
  },
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

test.each([
  [{ name: 'Zurich.CSV' }, 'Zurich.CSV'],
  [{ type: 'text/csv' }, ''],
])('the reader of %j gets the name as it is', (file, name) => {
  readerFor(file, KINDS);
  expect(tableName).toBe(name);
});

test('the file chooser offers every readable kind of file', () => {
  const accepted = ACCEPTED_FILES.split(',');
  expect(accepted).toContain('.json');
  for (const { endings, types } of FILE_KINDS)
    expect(accepted).toEqual(expect.arrayContaining([...endings, ...types]));
});

test('no ending and no type belongs to two kinds of file', () => {
  const accepted = ACCEPTED_FILES.split(',');
  expect(accepted).toEqual([...new Set(accepted)]);
});

import { describe, expect, test } from 'vitest';
import { EAST } from './families/east.ts';
import { type FamilyCase, wrongMarks } from './families/read-marked.ts';
import { WEST } from './families/west.ts';

const TABLES: Readonly<Record<string, readonly FamilyCase[]>> = { ...WEST, ...EAST };

for (const [language, cases] of Object.entries(TABLES)) {
  describe(language, () => {
    test.each(cases)('%s: %s', (...row) => {
      expect(wrongMarks(row as unknown as FamilyCase, language)).toEqual([]);
    });
  });
}

test('there are at least 120 cases in at least 14 languages', () => {
  expect(Object.keys(TABLES).length).toBeGreaterThanOrEqual(14);
  expect(Object.values(TABLES).flat().length).toBeGreaterThanOrEqual(120);
});

test('a mark that is wrong is noticed', () => {
  expect(wrongMarks(['Nikol Pashinyan', '~Nikol Pashinyan~ spoke.'], 'en')).toHaveLength(1);
  expect(wrongMarks(['Nikol Pashinyan', '*Pashinyan* spoke.'], 'en')).toHaveLength(1);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mutated, ROOT, readMutants } from '#tests/mutants/list.ts';

const mutants = readMutants();

describe('the list of faults', () => {
  test('has at least 60 with unique names, in every area', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(60);
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
    expect(new Set(mutants.map(({ area }) => area)).size).toBe(7);
  });

  test.each(mutants)('$name applies in exactly one place, and has tests that should notice it', mutant => {
    const text = readFileSync(join(ROOT, mutant.file), 'utf8');
    expect(mutated(text, mutant)).not.toBe(text);
    expect(mutant.unit.length + mutant.e2e.length).toBeGreaterThan(0);
    for (const file of [...mutant.unit, ...mutant.e2e]) expect(existsSync(join(ROOT, file)), file).toBe(true);
  });

  test('a place that is missing or occurs twice is reported', () => {
    const mutant = { ...mutants[0]!, find: 'a', replace: 'b' };
    expect(() => mutated('c', mutant)).toThrow('0 times');
    expect(() => mutated('aa', mutant)).toThrow('2 times');
    expect(mutated('cac', { ...mutant, replace: '$&' })).toBe('c$&c');
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '#core/glossary/canonical.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';

describe('deepEqual', () => {
  it('agrees with the canonical text of any two JSON values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        // JSON writes -0 as 0.
        const [left, right] = [one, other].map(value => JSON.parse(JSON.stringify(value)));
        expect(deepEqual(left, right)).toBe(canonical(left) === canonical(right));
        expect(deepEqual(left, structuredClone(left))).toBe(true);
      }),
    );
  });

  const cases: [one: unknown, other: unknown, same: boolean][] = [
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: undefined }, {}, true],
    [{}, { a: null }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    // A property that every object inherits does not count as a field.
    [{}, { toString: 1 }, false],
  ];
  for (const [one, other, same] of cases) {
    it(`${JSON.stringify(one)} and ${JSON.stringify(other)}`, () => expect(deepEqual(one, other)).toBe(same));
  }
});

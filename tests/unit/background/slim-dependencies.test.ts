import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import * as whole from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';
import { SLIM_DEPENDENCIES } from '#assets/slim-dependencies.ts';

const file = createRequire(import.meta.url)
  .resolve('valibot')
  .replace(/index\.\w+$/, 'index.mjs');
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-slim-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function importSlim(): Promise<typeof whole> {
  const code = SLIM_DEPENDENCIES.reduce(
    (code, piece) => piece.transform(code, file) ?? code,
    readFileSync(file, 'utf8'),
  );
  const slim = join(folder, 'valibot.mjs');
  writeFileSync(slim, code);
  return import(slim);
}

/** Everything that the page's scripts use, in one schema. */
const schemaOf = (v: typeof whole) =>
  v.object({
    id: v.pipe(v.string(), v.maxLength(4), v.regex(/^[a-z]*$/)),
    count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
    kind: v.optional(v.picklist(['a', 'b']), 'a'),
    maybe: v.nullable(v.boolean()),
    list: v.pipe(v.array(v.object({ type: v.literal('x'), more: v.unknown() })), v.maxLength(2)),
    rules: v.fallback(
      v.pipe(v.record(v.pipe(v.string(), v.maxLength(3)), v.picklist(['always', 'never'])), v.maxEntries(2)),
      {},
    ),
  });

const value = fc.record(
  {
    id: fc.oneof(fc.string({ maxLength: 5 }), fc.stringMatching(/^[a-z]{0,6}$/), fc.integer()),
    count: fc.oneof(fc.integer({ min: -2, max: 12 }), fc.double(), fc.constant('1')),
    kind: fc.constantFrom('a', 'b', 'c', undefined),
    maybe: fc.constantFrom(true, false, null, undefined, 0),
    list: fc.oneof(
      fc.array(fc.record({ type: fc.constantFrom('x', 'y'), more: fc.anything() }, { requiredKeys: [] }), {
        maxLength: 3,
      }),
      fc.constant({ length: 0 }),
    ),
    rules: fc.oneof(
      fc.dictionary(fc.string({ maxLength: 4 }), fc.constantFrom('always', 'never', 'often'), { maxKeys: 3 }),
      fc.constant(null),
    ),
  },
  { requiredKeys: [] },
);

/** A sound value, in which a single field may be put differently: most random values are refused for several. */
const sound = {
  id: 'ab',
  count: 3,
  kind: 'b',
  maybe: null,
  list: [{ type: 'x', more: [1] }],
  rules: { org: 'never' },
};

const nearlySound = fc
  .tuple(value, fc.nat(5))
  .map(([part, at]) => ({ ...sound, ...Object.fromEntries(Object.entries(part).slice(at, at + 1)) }));

describe('The smaller Valibot of the page’s scripts', () => {
  test('takes and refuses what the whole one does', async () => {
    const slim = await importSlim();
    const [one, other] = [schemaOf(whole), schemaOf(slim)];
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(value, nearlySound, fc.anything()), input => {
        const expected = whole.safeParse(one, input);
        const parsed = slim.safeParse(other, input);
        expect(parsed.success).toBe(expected.success);
        if (expected.success) expect(parsed.output).toEqual(expected.output);
        if (expected.success) taken++;
        expect(slim.is(other, input)).toBe(expected.success);
      }),
      { numRuns: 5_000 },
    );
    expect(slim.safeParse(other, sound)).toMatchObject({ success: true, output: sound });
    expect(taken).toBeGreaterThan(50);
  });
});

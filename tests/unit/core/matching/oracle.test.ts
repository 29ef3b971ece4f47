import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '#core/matching/compiled/compile.ts';
import { load } from '#core/matching/compiled/load.ts';
import { createMatcher } from '#core/matching/create-matcher.ts';
import type { Match } from '#core/matching/matcher.ts';
import { verifies } from '#core/matching/scanning/verifies.ts';
import { find } from './oracle.ts';
import { glossaryAndText } from './random-glossary.ts';

/** MATCHING_CASES=1000000 runs the long version. */
const CASES = Number(process.env.MATCHING_CASES ?? 10_000);
const options = { numRuns: CASES };
const timeout = 20_000 + CASES * 5;

test(`${CASES} random texts: the same matches as by the documented rules`, { timeout }, () => {
  let found = 0;
  fc.assert(
    fc.property(glossaryAndText, ([names, text, language]) => {
      const matches = createMatcher(compile(names)).scan(text, language);
      expect(matches).toEqual(find(names, text, language));
      found += matches.length;
    }),
    options,
  );
  expect(found).toBeGreaterThan(CASES / 2);
});

test(`${CASES} random texts cut at random places: the same matches as of the whole`, { timeout }, () => {
  const cut = fc.tuple(
    glossaryAndText,
    fc.array(fc.nat({ max: 60 }), { maxLength: 5 }),
    fc.integer({ min: 1, max: 9 }),
  );
  fc.assert(
    fc.property(cut, ([[names, text, language], cuts, step]) => {
      const matcher = createMatcher(compile(names));
      const scan = matcher.begin(language);
      const matches: Match[] = [];
      let from = 0;
      for (const to of [...cuts.filter(at => at < text.length).sort((a, b) => a - b), text.length]) {
        scan.push(text.slice(from, to));
        from = to;
        while (scan.advance(step)) matches.push(...scan.take());
      }
      scan.finish();
      while (scan.advance(step)) matches.push(...scan.take());
      expect([...matches, ...scan.take()]).toEqual(matcher.scan(text, language));
    }),
    options,
  );
});

test(`${CASES} random glossaries in a base and a delta: the same matches as in one index`, {
  timeout,
}, () => {
  fc.assert(
    fc.property(glossaryAndText, fc.nat({ max: 6 }), ([names, text, language], inBase) => {
      const [base, delta] = [names.slice(0, inBase), names.slice(inBase)];
      const overridden = new Set(delta.map(name => name.card));
      const matcher = createMatcher(compile(base), compile(delta), overridden);
      const left = [...base.filter(name => !overridden.has(name.card)), ...delta];
      expect(matcher.scan(text, language)).toEqual(createMatcher(compile(left)).scan(text, language));
    }),
    options,
  );
});

test(`${CASES} random texts: each match is verified by a name of each of its cards`, { timeout }, () => {
  fc.assert(
    fc.property(glossaryAndText, ([names, text, language]) => {
      for (const { start, end, cards } of createMatcher(compile(names)).scan(text, language)) {
        const matched = text.slice(start, end);
        for (const card of cards) {
          expect(names.some(name => name.card === card && verifies(name, matched, language))).toBe(true);
        }
      }
    }),
    options,
  );
});

test(`${CASES} random glossaries: the same bytes in any order, and again after loading`, { timeout }, () => {
  fc.assert(
    fc.property(glossaryAndText, ([names]) => {
      const { buffer } = compile(names);
      expect(new Uint8Array(compile([...names].reverse()).buffer)).toEqual(new Uint8Array(buffer));
      expect(load(buffer).ok).toBe(true);
    }),
    { numRuns: Math.min(CASES, 10_000) },
  );
});

import { wordUnits, wordUnitsAndSigns } from './characters.ts';
import { compile } from './compile.ts';
import type { CompiledIndex } from './layout.ts';
import type { CardNumber, Match, SlicingMatcher } from './matcher.ts';
import { Scan, type Sources } from './scan.ts';

/** Code units between two looks at the clock: a fraction of a millisecond even where every word begins a name. */
const UNITS_A_LOOK = 4096;
/** Code units taken over from the text at a time. */
const UNITS_A_PART = 65_536;

/**
 * Finds the names of the base (packs) and of the delta (the reader's own edits).
 *
 * @param overridden cards that the delta says anew, or that are gone: their names in the base do not count.
 */
export function createMatcher(
  base: CompiledIndex | null,
  delta: CompiledIndex | null = null,
  overridden: Iterable<CardNumber> = [],
): SlicingMatcher {
  const signs = new Set([...(base?.signs ?? []), ...(delta?.signs ?? [])]);
  const sources: Sources = {
    base: base ?? compile([]),
    delta,
    overridden: new Set(overridden),
    table: signs.size === 0 ? wordUnits : wordUnitsAndSigns(signs),
    hasSigns: signs.size > 0,
  };
  return {
    begin: language => new Scan(sources, language),
    scan(text, language): Match[] {
      const scan = new Scan(sources, language);
      scan.push(text);
      scan.finish();
      scan.advance(text.length);
      return scan.take();
    },
    *scanInSlices(text, language, milliseconds = 4): Generator<void, Match[]> {
      const scan = new Scan(sources, language);
      let deadline = performance.now() + milliseconds;
      for (let at = 0; at < text.length; at += UNITS_A_PART) {
        scan.push(text.slice(at, at + UNITS_A_PART));
        if (at + UNITS_A_PART >= text.length) scan.finish();
        while (scan.advance(UNITS_A_LOOK)) {
          if (performance.now() < deadline) continue;
          yield;
          deadline = performance.now() + milliseconds;
        }
      }
      return scan.take();
    },
  };
}

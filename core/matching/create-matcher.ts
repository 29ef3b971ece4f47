import { wordUnits, wordUnitsAndSigns } from './characters/characters.ts';
import { compile } from './compiled/compile.ts';
import type { CompiledIndex } from './compiled/layout.ts';
import type { CardNumber, Match, SlicingMatcher } from './matcher.ts';
import { WINDOW } from './scanning/encoded-text.ts';
import { Scan, type Sources } from './scanning/scan.ts';
import { WordFinder } from './scanning/word-finder.ts';

/**
 * Finds the names of the base (packs) and of the delta (the reader's own edits).
 *
 * @param overridden cards that the delta replaces or that were deleted: their names in the base do not count.
 */
export function createMatcher(
  base: CompiledIndex | null,
  delta: CompiledIndex | null = null,
  overridden: Iterable<CardNumber> = [],
): SlicingMatcher {
  const first = base ?? compile([]);
  const signs = new Set([...first.signs, ...(delta?.signs ?? [])]);
  const table = signs.size === 0 ? wordUnits : wordUnitsAndSigns(signs);
  const sources: Sources = {
    base: first,
    delta,
    overridden: new Set(overridden),
    hasSigns: signs.size > 0,
    finder: new WordFinder(table, first, delta),
  };
  const begin = (text: string, language: string) => {
    const scan = new Scan(sources);
    scan.begin(text, language);
    return scan;
  };
  // Blocks of an article are short, and most scans are of one block: they share one scan's working memory.
  const shared = new Scan(sources);
  return {
    begin: language => begin('', language),
    scan(text, language): Match[] {
      shared.begin(text, language);
      shared.finish();
      while (shared.advance(WINDOW));
      return shared.take();
    },
    *scanInSlices(text, language, milliseconds = 4): Generator<void, Match[]> {
      const scan = begin(text, language);
      scan.finish();
      let deadline = performance.now() + milliseconds;
      while (scan.advance(WINDOW)) {
        if (performance.now() < deadline) continue;
        yield;
        deadline = performance.now() + milliseconds;
      }
      return scan.take();
    },
  };
}

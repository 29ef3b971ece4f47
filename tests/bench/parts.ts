/**
 * Measures the parts of a scan's time. Each row does everything that the row above does, and more:
 *   node tests/bench/parts.ts DIR [NAMES]
 */
import { wordUnits } from '#core/matching/characters/characters.ts';
import { compile } from '#core/matching/compiled/compile.ts';
import type { CompiledIndex } from '#core/matching/compiled/layout.ts';
import { createMatcher } from '#core/matching/create-matcher.ts';
import { EncodedText, WINDOW } from '#core/matching/scanning/encoded-text.ts';
import { Trie } from '#core/matching/scanning/trie.ts';
import { PLACE, WordFinder } from '#core/matching/scanning/word-finder.ts';
import { nameList } from './name-lists.ts';
import { readPages } from './pages.ts';
import { number, table } from './table.ts';
import { charCodeAtPass, median, timeTexts } from './timing.ts';

const TOGETHER = 9;
const PATIENCE = { warmUp: 1_000, measure: 3_000, least: 3, most: 100 };

const [folder = '.', count = '100000'] = process.argv.slice(2);
const index = compile((await nameList(Number(count))).map((text, card) => ({ text, card })));
const pages = readPages(folder);
const encoded = new EncodedText();
const matcher = createMatcher(index);
const trie = new Trie(index);

const PARTS: readonly (readonly [string, (text: string) => number])[] = [
  ['one pass of charCodeAt', charCodeAtPass],
  ['the text to UTF-8', text => inWindows(text, (from, to) => encode(text, from, to))],
  ['words read and hashed, none of them known', findWith(compile([]))],
  ['words that may begin a name', findWith(index)],
  ['each of these looked up', findWith(index, (first, second) => trie.find(first, second))],
  ['all of the scan', text => matcher.scan(text, '').length],
];
const rows = PARTS.map(([what, work]) => {
  const { scans, passes } = timeTexts(pages, work, TOGETHER, PATIENCE);
  return [what, number(median(scans.map((time, page) => time / passes[page]!)))];
});
process.stdout.write(`${table(['up to', '× pass'], rows)}\n`);

function encode(text: string, from: number, to: number): number {
  encoded.encode(text, from, to);
  return to;
}

function findWith(
  names: CompiledIndex,
  visit?: (first: number, second: number) => number,
): (text: string) => number {
  const finder = new WordFinder(wordUnits, names, null);
  return text => {
    let seen = 0;
    inWindows(text, (from, to) => {
      const reached = finder.find(text, from, to, to === text.length);
      if (visit === undefined) seen += finder.count;
      else
        for (let place = 0; place < PLACE.size * finder.count; place += PLACE.size)
          seen += visit(finder.places[place + PLACE.first]!, finder.places[place + PLACE.second]!);
      return reached;
    });
    return seen;
  };
}

/** @param work returns how far it came. */
function inWindows(text: string, work: (from: number, to: number) => number): number {
  let windows = 0;
  for (let at = 0; at < text.length; windows++) at = work(at, Math.min(text.length, at + WINDOW));
  return windows;
}

import { CLASS, CLASS_MASK } from '#core/matching/characters/attributes.ts';
import { attributesOf } from '#core/matching/characters/characters.ts';
import { capitalsBetween, isCapitalAt } from '#core/matching/characters/comparisons.ts';
import { RULE, resolveCase } from '#core/matching/compiled/case-rule.ts';
import { KeyReader } from '#core/matching/compiled/key.ts';
import type { IndexedName } from '#core/matching/matcher.ts';
import { Borders } from '#core/matching/scanning/borders.ts';
import type { Place } from './candidate.ts';
import { FoldedText } from './folded-text.ts';

/**
 * Searches a folded text for keywords and calls `found` for each occurrence, in any order. `found` returns whether the
 * occurrence is a name.
 */
export type Search = (text: string, found: (start: number, end: number) => boolean) => unknown;

/** What the case rules require of the names with one key. */
type Key = {
  readonly letters: number;
  /** Number of units in the key before its last word. */
  readonly lastWord: number;
  anyCase: boolean;
  capital: boolean;
  /** The accepted results of {@link capitalsBetween}. */
  readonly exact: Set<number>;
};

const LONGEST = 2 ** 20;

/**
 * Turns a plain string search into a scanner by the rules of docs/matching.md. The text is folded first. Of the
 * occurrences found, it takes those between word borders with the right capitals, leftmost-longest. For borders and
 * capitals it uses the same functions as the extension's own scanner.
 */
export class WholeNames {
  readonly #keys = new Map<string, Key>();
  readonly #folded = new FoldedText();
  readonly #borders = new Borders(this.#folded.clusters);
  #found = new Float64Array(1024);
  #count = 0;

  constructor(names: readonly IndexedName[]) {
    const reader = new KeyReader();
    for (const name of names) if (reader.read(name.text)) this.#add(name, reader);
  }

  /** The names' folded keys, without duplicates. */
  get keywords(): string[] {
    return [...this.#keys.keys()];
  }

  scan(text: string, search: Search): Place[] {
    this.#count = 0;
    search(this.#folded.read(text), this.#take);
    const found = this.#found.subarray(0, this.#count).sort();
    const places: Place[] = [];
    let after = 0;
    for (const place of found) {
      const start = Math.floor(place / LONGEST);
      if (start < after) continue;
      after = start + LONGEST - 1 - (place % LONGEST);
      places.push({ start, end: after });
    }
    return places;
  }

  #add(name: IndexedName, reader: KeyReader): void {
    const text = reader.toString();
    let key = this.#keys.get(text);
    if (key === undefined) {
      const { words, wordStarts, wordEnds } = reader;
      let letters = 0;
      for (let word = 0; word < words; word++) letters += wordEnds[word]! - wordStarts[word]!;
      const lastWord = words === 0 ? 0 : wordStarts[words - 1]!;
      key = { letters, lastWord, anyCase: false, capital: false, exact: new Set() };
      this.#keys.set(text, key);
    }
    const rule = resolveCase(name.case, reader);
    if (rule === RULE.fold) key.anyCase = true;
    else if (rule === RULE.capital) key.capital = true;
    else key.exact.add(capitalsBetween(reader.clusters, reader.start, reader.end));
  }

  readonly #take = (from: number, to: number): boolean => {
    const { units, starts, ends, length, clusters, text } = this.#folded;
    // Most occurrences are inside words, which the neighbouring characters alone show.
    if (isLetter(units[from]!) && from > 0 && isLetter(units[from - 1]!)) return false;
    if (isLetter(units[to - 1]!) && to < length && isLetter(units[to]!)) return false;
    if (from > 0 && starts[from - 1] === starts[from]) return false;
    if (to < length && starts[to - 1] === starts[to]) return false;
    const start = starts[from]!;
    const end = ends[to - 1]!;
    const key = this.#keys.get(text.slice(from, to));
    if (key === undefined || end - start >= LONGEST) return false;
    if (key.letters < this.#borders.atStart(start, clusters.look(start) & CLASS_MASK)) return false;
    if (key.letters < this.#borders.atEnd(end, clusters.look(starts[to - 1]!) & CLASS_MASK)) return false;
    const hasCapitals =
      key.anyCase ||
      (key.capital && isCapitalAt(clusters, starts[from + key.lastWord]!)) ||
      (key.exact.size > 0 && key.exact.has(capitalsBetween(clusters, start, end)));
    if (hasCapitals) this.#keep(start, end);
    return hasCapitals;
  };

  #keep(start: number, end: number): void {
    if (this.#count === this.#found.length) {
      const found = this.#found;
      this.#found = new Float64Array(2 * found.length);
      this.#found.set(found);
    }
    // Sorting by these numbers gives leftmost-longest order.
    this.#found[this.#count++] = start * LONGEST + LONGEST - 1 - (end - start);
  }
}

function isLetter(unit: number): boolean {
  return (attributesOf[unit]! & CLASS_MASK) === CLASS.alphabetic;
}

import { CLASS, CLASS_MASK } from './attributes.ts';
import { Borders } from './borders.ts';
import { foldOf, SPECIAL } from './characters.ts';
import { Clusters, isTransparent } from './clusters.ts';
import { FIRST_START, mixFirst } from './hashing.ts';
import { alphabetOf } from './languages.ts';
import type { CompiledIndex } from './layout.ts';
import type { CardNumber, Match, TextScan } from './matcher.ts';
import { beginsPrefix, LEAST_BEHIND_PREFIX, LONGEST_PREFIX, prefixLengths } from './prefixes.ts';
import { LONGEST_WORD, Walk } from './walk.ts';

/** What a step answers where the next part of the text is needed first. */
const WAIT = -1;
const NOTHING = 0;
const NONE: ReadonlySet<CardNumber> = new Set();

/** What a scan needs to know of the glossary. */
export type Sources = {
  readonly base: CompiledIndex;
  readonly delta: CompiledIndex | null;
  /** Cards whose names in the base do not count. */
  readonly overridden: ReadonlySet<CardNumber>;
  /** `wordUnits`, with the signs that names begin with marked as special. */
  readonly table: Uint16Array;
  readonly hasSigns: boolean;
};

/** One pass over one text: finds where a name may begin, and lets the walks say how far it goes. */
export class Scan implements TextScan {
  readonly #sources: Sources;
  readonly #language: string;
  readonly #clusters = new Clusters();
  readonly #borders = new Borders(this.#clusters);
  readonly #base: Walk;
  readonly #delta: Walk | null;
  #matches: Match[] = [];
  #at = 0;
  #finished = false;

  constructor(sources: Sources, language: string) {
    this.#sources = sources;
    this.#language = language;
    this.#borders.language = language;
    this.#base = new Walk(sources.base, this.#clusters, this.#borders, sources.overridden);
    this.#delta = sources.delta && new Walk(sources.delta, this.#clusters, this.#borders, NONE);
    for (const walk of [this.#base, this.#delta]) if (walk) walk.check.alphabet = alphabetOf(language);
  }

  push(part: string): void {
    const clusters = this.#clusters;
    const length = clusters.length + part.length;
    // One unit more, always 0, at which the inner loops stop.
    if (clusters.units.length <= length) {
      const grown = new Uint16Array(
        this.#matches.length === 0 && clusters.length === 0 ? length + 1 : 2 * length,
      );
      grown.set(clusters.units.subarray(0, clusters.length));
      clusters.units = grown;
    }
    const { units } = clusters;
    for (let index = 0, at = clusters.length; index < part.length; index++)
      units[at++] = part.charCodeAt(index);
    units[length] = 0;
    clusters.length = length;
  }

  finish(): void {
    this.#finished = true;
  }

  take(): Match[] {
    const matches = this.#matches;
    this.#matches = [];
    return matches;
  }

  advance(count: number): boolean {
    const { units, length } = this.#clusters;
    const { table } = this.#sources;
    const stop = Math.min(length, this.#at + count);
    let at = this.#at;
    while (at < stop) {
      let unit = table[units[at]!]!;
      if (unit === 0) {
        at++;
        continue;
      }
      const start = at;
      if (unit > SPECIAL) {
        let first = FIRST_START;
        do {
          first = mixFirst(first, unit);
          unit = table[units[++at]!]!;
        } while (unit > SPECIAL);
        if (unit === 0 && (at < length || this.#finished)) {
          at = this.#tryWord(start, at, first);
        } else at = this.#readWord(start);
      } else at = this.#readSpecial(start);
      if (at === WAIT) {
        this.#at = start;
        return false;
      }
    }
    this.#at = at;
    return at < length;
  }

  /** A word of simple characters, whose hash is known. Gives the offset to go on from. */
  #tryWord(start: number, end: number, first: number): number {
    let found = this.#mayBegin(first) ? this.#attempt(start, -1) : NOTHING;
    if (found === NOTHING && beginsPrefix(foldOf[this.#clusters.units[start]!]!)) {
      found = this.#tryBehindPrefix(start, end);
    }
    return found === NOTHING ? end : found;
  }

  /** A word that has marks, soft hyphens or one-to-many folds in it. */
  #readWord(start: number): number {
    const clusters = this.#clusters;
    clusters.reachedEnd = false;
    let first = FIRST_START;
    let end = start;
    for (let at = start; at < clusters.length; at = clusters.skipTransparent(end)) {
      if ((clusters.look(at) & CLASS_MASK) !== CLASS.alphabetic) break;
      clusters.read(at);
      for (let index = 0; index < clusters.count; index++) first = mixFirst(first, clusters.folded[index]!);
      end = clusters.next;
      // What follows is still inside this word, where no name may begin; the borders see to that.
      if (end - start > LONGEST_WORD) return end;
    }
    return this.#mustWait() ? WAIT : this.#tryWord(start, end, first);
  }

  /** Whatever is no simple letter: a character to be passed over, a sign, a letter that needs a closer look. */
  #readSpecial(at: number): number {
    const clusters = this.#clusters;
    clusters.reachedEnd = false;
    const attributes = clusters.look(at);
    const after = at + clusters.width;
    if (this.#mustWait()) return WAIT;
    if (isTransparent(attributes)) return after;
    switch (attributes & CLASS_MASK) {
      case CLASS.none:
        return (this.#sources.hasSigns ? this.#attempt(at, -1) : NOTHING) || after;
      case CLASS.alphabetic:
        return this.#readWord(at);
      default:
        return this.#readSyllable(at);
    }
  }

  /** One character of Korean or of a script without spaces. */
  #readSyllable(at: number): number {
    const clusters = this.#clusters;
    clusters.read(at);
    if (this.#mustWait()) return WAIT;
    const after = clusters.next;
    const first = mixFirst(FIRST_START, clusters.folded[0]!);
    return (clusters.count > 0 && this.#mayBegin(first) ? this.#attempt(at, -1) : NOTHING) || after;
  }

  #tryBehindPrefix(start: number, end: number): number {
    const clusters = this.#clusters;
    if (this.#borders.atStart(start, CLASS.alphabetic) > 0) return NOTHING;
    const offsets: number[] = [];
    let letters = '';
    for (
      let at = start;
      at < end && offsets.length <= LONGEST_PREFIX;
      at = clusters.skipTransparent(clusters.next)
    ) {
      clusters.read(at);
      offsets.push(at);
      letters += clusters.count === 1 ? String.fromCharCode(clusters.folded[0]!) : ' ';
    }
    for (const length of prefixLengths(letters, this.#language)) {
      const found = length < offsets.length ? this.#attempt(offsets[length]!, LEAST_BEHIND_PREFIX) : NOTHING;
      if (found !== NOTHING) return found;
    }
    return NOTHING;
  }

  #mayBegin(first: number): boolean {
    const { base, delta } = this.#sources;
    return holds(base, first) || (delta !== null && holds(delta, first));
  }

  #mustWait(): boolean {
    return this.#clusters.reachedEnd && !this.#finished;
  }

  /** Keeps the match that begins at `start`, if one does, and gives the offset after it. */
  #attempt(start: number, leastLetters: number): number {
    this.#clusters.reachedEnd = false;
    const base = this.#base;
    const delta = this.#delta;
    base.follow(start, leastLetters);
    delta?.follow(start, leastLetters);
    if (this.#mustWait()) return WAIT;
    const end = Math.max(base.end, delta?.end ?? -1);
    if (end < 0) return NOTHING;
    const checks = [base, delta].flatMap(walk => (walk?.end === end ? [walk.check] : []));
    const cards = new Set(checks.flatMap(check => check.cards));
    this.#matches.push({
      start,
      end,
      cards: [...cards].sort((a, b) => a - b),
      neverAlone: checks.every(check => check.neverAlone),
    });
    return end;
  }
}

function holds(index: CompiledIndex, first: number): boolean {
  const bit = first >>> index.filterShift;
  return (index.filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

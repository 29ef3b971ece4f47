import { CLASS, CLASS_MASK } from '../characters/attributes.ts';
import { Clusters, isTransparent } from '../characters/clusters.ts';
import { alphabetOf } from '../characters/languages.ts';
import {
  LONGEST_PREFIX,
  MIN_LETTERS_AFTER_PREFIX,
  prefixLengths,
  writesPrefixes,
} from '../characters/prefixes.ts';
import { WordHash } from '../compiled/hashing.ts';
import { LONGEST_KEY } from '../compiled/key.ts';
import { type CompiledIndex, mayBegin } from '../compiled/layout.ts';
import type { CardNumber, Match, TextScan } from '../matcher.ts';
import { Borders } from './borders.ts';
import { WINDOW } from './encoded-text.ts';
import { LONGEST_WORD, Walk } from './walk.ts';
import { PLACE, type WordFinder } from './word-finder.ts';

/** What a step returns if it needs the next part of the text first. */
const WAIT = -1;
const NOTHING = 0;
const NONE: ReadonlySet<CardNumber> = new Set();

/** What a scan needs to know about the glossary. */
export type Sources = {
  readonly base: CompiledIndex;
  readonly delta: CompiledIndex | null;
  /** Cards whose names in the base do not count. */
  readonly overridden: ReadonlySet<CardNumber>;
  /** Whether any name begins with a sign. */
  readonly hasSigns: boolean;
  readonly finder: WordFinder;
};

/** One pass over one text: wherever a name may begin, the walks find out how far it goes. */
export class Scan implements TextScan {
  readonly #sources: Sources;
  readonly #clusters = new Clusters();
  readonly #borders = new Borders(this.#clusters);
  readonly #base: Walk;
  readonly #delta: Walk | null;
  readonly #word = new Uint16Array(LONGEST_KEY);
  readonly #hash = new WordHash();
  #writesPrefixes = true;
  #matches: Match[] = [];
  #at = 0;
  #finished = false;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#base = new Walk(sources.base, sources.finder, this.#clusters, this.#borders, sources.overridden);
    this.#delta =
      sources.delta && new Walk(sources.delta, sources.finder, this.#clusters, this.#borders, NONE);
  }

  /** Starts a new text, of which `text` is the first part. */
  begin(text: string, language: string): void {
    this.#writesPrefixes = writesPrefixes(language);
    this.#borders.language = language;
    const alphabet = alphabetOf(language);
    this.#base.check.alphabet = alphabet;
    if (this.#delta) this.#delta.check.alphabet = alphabet;
    this.#clusters.text = text;
    this.#at = 0;
    this.#finished = false;
    this.#matches = [];
  }

  push(part: string): void {
    this.#clusters.text += part;
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
    const { text } = this.#clusters;
    const { finder } = this.#sources;
    const from = this.#at;
    const to = this.#windowEnd(from, Math.min(Math.max(count, 1), WINDOW));
    if (to <= from) return false;
    const reached = finder.find(text, from, to, this.#finished && to === text.length);
    let at = from;
    const { places } = finder;
    const stop = PLACE.size * finder.count;
    for (let place = 0; place < stop; place += PLACE.size) {
      const start = places[place + PLACE.start]!;
      const end = places[place + PLACE.end]!;
      let after = at;
      if (end < 0) after = this.#lookCloser(Math.max(start, at), ~end);
      else if (start >= at) after = this.#attempt(start, -1, place);
      if (after === WAIT) return false;
      if (after > at) at = after;
    }
    this.#at = Math.max(at, reached);
    return this.#at < text.length && this.#at > from;
  }

  /** The end of a window that begins at `from`: never between the halves of a surrogate pair. */
  #windowEnd(from: number, count: number): number {
    const { text } = this.#clusters;
    const to = Math.min(from + count, text.length);
    if ((text.charCodeAt(to - 1) & 0xfc00) !== 0xd800) return to;
    if (to === text.length) return this.#finished ? to : to - 1;
    if ((text.charCodeAt(to) & 0xfc00) !== 0xdc00) return to;
    return to - 1 > from ? to - 1 : to + 1;
  }

  /** Reads a stretch character by character; returns the offset to go on from, which may be greater than `to`. */
  #lookCloser(from: number, to: number): number {
    let at = from;
    while (at < to) {
      const after = this.#readAt(at);
      if (after === WAIT) {
        this.#at = at;
        return WAIT;
      }
      at = after;
    }
    return at;
  }

  #readAt(at: number): number {
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

  /** Reads a word that contains marks, soft hyphens or one-to-many folds, or may have prefixes. */
  #readWord(start: number): number {
    const clusters = this.#clusters;
    let length = 0;
    let end = start;
    for (let at = start; at < clusters.text.length; at = clusters.skipTransparent(end)) {
      if ((clusters.look(at) & CLASS_MASK) !== CLASS.alphabetic) break;
      clusters.read(at);
      for (let index = 0; index < clusters.count && length < LONGEST_KEY; index++) {
        this.#word[length++] = clusters.folded[index]!;
      }
      end = clusters.next;
      // The rest is still inside this word, where no name may begin; the borders reject it.
      if (end - start > LONGEST_WORD) return end;
    }
    if (this.#mustWait()) return WAIT;
    const found = this.#mayBegin(length) ? this.#attempt(start, -1) : NOTHING;
    return found || this.#tryBehindPrefixes(start, end, length) || end;
  }

  /** Reads one character of Korean or of a script without spaces. */
  #readSyllable(at: number): number {
    const clusters = this.#clusters;
    clusters.read(at);
    if (this.#mustWait()) return WAIT;
    const after = clusters.next;
    this.#word[0] = clusters.folded[0]!;
    return (clusters.count > 0 && this.#mayBegin(1) ? this.#attempt(at, -1) : NOTHING) || after;
  }

  /** Looks for a name after letters at the beginning of a word that may be prefixes. */
  #tryBehindPrefixes(start: number, end: number, length: number): number {
    if (!this.#writesPrefixes || prefixLengths(this.#word, length) === 0) return NOTHING;
    if (this.#borders.atStart(start, CLASS.alphabetic) > 0) return NOTHING;
    const clusters = this.#clusters;
    const offsets: number[] = [];
    let at = start;
    for (; at < end && offsets.length <= LONGEST_PREFIX; at = clusters.skipTransparent(clusters.next)) {
      clusters.read(at);
      // A letter that folds to several units is not a prefix, and no letter after it is one either.
      if (clusters.count !== 1) break;
      this.#word[offsets.push(at) - 1] = clusters.folded[0]!;
    }
    if (at < end && offsets.length <= LONGEST_PREFIX) offsets.push(at);
    const prefixes = prefixLengths(this.#word, offsets.length);
    for (let letters = 1; prefixes >>> letters !== 0; letters++) {
      if (((prefixes >>> letters) & 1) === 0) continue;
      const found = this.#attempt(offsets[letters]!, MIN_LETTERS_AFTER_PREFIX);
      if (found !== NOTHING) return found;
    }
    return NOTHING;
  }

  /** Whether any name begins with the first `length` units of the word just read. */
  #mayBegin(length: number): boolean {
    const { base, delta } = this.#sources;
    this.#hash.read(this.#word, 0, length);
    const { first } = this.#hash;
    return mayBegin(base, first) || (delta !== null && mayBegin(delta, first));
  }

  #mustWait(): boolean {
    return this.#clusters.reachedEnd && !this.#finished;
  }

  /**
   * Adds the match that begins at `start`, if there is one, and returns the offset after it.
   *
   * @param leastLetters the minimum number of letters of a name there, instead of asking the borders; -1 to ask them.
   * @param place the finder's place, if the first word is a plain one; else -1.
   */
  #attempt(start: number, leastLetters: number, place = -1): number {
    this.#clusters.reachedEnd = false;
    const base = this.#base;
    const delta = this.#delta;
    base.follow(start, leastLetters, place);
    delta?.follow(start, leastLetters, place);
    if (this.#mustWait()) {
      this.#at = start;
      return WAIT;
    }
    const end = delta === null || base.end > delta.end ? base.end : delta.end;
    if (end < 0) return NOTHING;
    this.#matches.push(
      delta === null || delta.end < end ? matchOf(start, base) : this.#join(start, end, delta),
    );
    return end;
  }

  #join(start: number, end: number, delta: Walk): Match {
    const ofDelta = matchOf(start, delta);
    if (this.#base.end !== end) return ofDelta;
    const ofBase = matchOf(start, this.#base);
    const cards = [...new Set([...ofBase.cards, ...ofDelta.cards])].sort((a, b) => a - b);
    return { start, end, cards, neverAlone: ofBase.neverAlone && ofDelta.neverAlone };
  }
}

function matchOf(start: number, { end, check }: Walk): Match {
  const { cards, count, neverAlone } = check;
  if (count === 1) return { start, end, cards: [cards[0]!], neverAlone };
  const different = cards.filter(
    (card, index) => index < count && (index === 0 || card !== cards[index - 1]),
  );
  return { start, end, cards: different, neverAlone };
}

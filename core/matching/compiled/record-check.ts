import type { Clusters } from '../characters/clusters.ts';
import { capitalsBetween, isCapitalAt, ownLettersBetween } from '../characters/comparisons.ts';
import type { CardNumber } from '../matcher.ts';
import { RULE } from './case-rule.ts';
import type { CompiledIndex } from './layout.ts';
import { CARD_MASK, LAST_RECORD, OPTION } from './records.ts';

/** Checks which of the names recorded at a node really are in the text. */
export class RecordCheck {
  /** Alphabet of the text's language. */
  alphabet = 0;
  /** The cards of the names that passed: the first {@link count} entries, ascending; a card may be there twice. */
  readonly cards: CardNumber[] = [];
  count = 0;
  /** True if each of these names counts only together with other evidence. */
  neverAlone = false;

  readonly #records: Int32Array;
  readonly #clusters: Clusters;
  readonly #hidden: ReadonlySet<CardNumber>;

  #start = 0;
  #end = 0;
  #capitals = -1;
  #letters = -1;

  /** @param hidden cards whose names do not count. */
  constructor(index: CompiledIndex, clusters: Clusters, hidden: ReadonlySet<CardNumber>) {
    this.#records = index.records;
    this.#clusters = clusters;
    this.#hidden = hidden;
  }

  /**
   * Checks the records from `place` on against the text between the two offsets. If one passes, `cards`, `count` and
   * `neverAlone` are set; otherwise they do not change.
   */
  passes(place: number, start: number, end: number, lastWord: number, endingTaken: boolean): boolean {
    const records = this.#records;
    this.#start = start;
    this.#end = end;
    this.#capitals = -1;
    this.#letters = -1;
    let passed = 0;
    for (let at = place; ; ) {
      const card = records[at++]!;
      const options = records[at++]!;
      const rule = options & OPTION.ruleMask;
      const capitals = rule === RULE.exact ? records[at++]! : 0;
      const alphabet = (options & OPTION.alphabetMask) >>> OPTION.alphabetShift;
      const letters = alphabet !== 0 ? records[at++]! : 0;
      if (
        !(endingTaken && (options & OPTION.uninflected) !== 0) &&
        (this.#hidden.size === 0 || !this.#hidden.has(card & CARD_MASK)) &&
        (rule !== RULE.capital || isCapitalAt(this.#clusters, lastWord)) &&
        (rule !== RULE.exact || capitals >>> 0 === this.#textCapitals()) &&
        (alphabet === 0 || alphabet !== this.alphabet || letters >>> 0 === this.#textLetters())
      ) {
        this.neverAlone = (passed === 0 || this.neverAlone) && (options & OPTION.neverAlone) !== 0;
        this.cards[passed++] = card & CARD_MASK;
      }
      if ((card & LAST_RECORD) === 0) continue;
      if (passed > 0) this.count = passed;
      return passed > 0;
    }
  }

  #textCapitals(): number {
    if (this.#capitals < 0) this.#capitals = capitalsBetween(this.#clusters, this.#start, this.#end);
    return this.#capitals;
  }

  #textLetters(): number {
    if (this.#letters < 0) {
      this.#letters = ownLettersBetween(this.#clusters, this.#start, this.#end, this.alphabet);
    }
    return this.#letters;
  }
}

import { RULE } from './case-rule.ts';
import { LAST_RECORD, OPTION } from './records.ts';

/** Writes the records of one node after another; within a node they are sorted, and each occurs once. */
export class RecordWriter {
  readonly words: Uint32Array;
  length = 0;
  /** Records written. */
  names = 0;
  /** Records added to the current node. */
  added = 0;

  readonly #from: Uint32Array;
  readonly #places: number[] = [];
  /** Options that all of the node's records share. */
  #shared = -1;

  /** @param from the records in the order in which they were added. */
  constructor(from: Uint32Array, length: number) {
    this.#from = from;
    this.words = new Uint32Array(length);
  }

  /** Adds to the node the record at a position of `from`. */
  add(place: number): void {
    this.#places[this.added++] = place;
    this.#shared &= this.#from[place + 1]!;
  }

  /** Whether one of the node's names may begin with a small letter. */
  get maySmallBegin(): boolean {
    return (this.#shared & OPTION.capitalFirst) === 0;
  }

  /** Writes the node's records; returns the position of the first. */
  write(): number {
    const place = this.length;
    const last = this.added === 1 ? this.#copy(this.#places[0]!) : this.#writeSorted();
    this.words[last]! |= LAST_RECORD;
    this.added = 0;
    this.#shared = -1;
    return place;
  }

  /** Returns the position of the last record written. */
  #writeSorted(): number {
    const places = this.#places.slice(0, this.added).sort((a, b) => this.#compare(a, b));
    let last = this.length;
    places.forEach((place, index) => {
      if (index === 0 || this.#compare(places[index - 1]!, place) !== 0) last = this.#copy(place);
    });
    return last;
  }

  #copy(place: number): number {
    const written = this.length;
    const end = place + recordLength(this.#from[place + 1]!);
    for (let at = place; at < end; at++) this.words[this.length++] = this.#from[at]!;
    this.names++;
    return written;
  }

  #compare(one: number, other: number): number {
    const from = this.#from;
    // Equal options mean equal lengths.
    const length = recordLength(from[one + 1]!);
    for (let at = 0; at < length; at++) {
      const difference = from[one + at]! - from[other + at]!;
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

function recordLength(options: number): number {
  const capitals = (options & OPTION.ruleMask) === RULE.exact ? 1 : 0;
  return 2 + capitals + ((options & OPTION.alphabetMask) !== 0 ? 1 : 0);
}

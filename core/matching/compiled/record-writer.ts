import { RULE } from './case-rule.ts';
import { LAST_RECORD, OPTION } from './records.ts';

/** Writes the records of one node after the other, each node's in an order of their own and each of them once. */
export class RecordWriter {
  readonly words: Uint32Array;
  length = 0;
  /** Records written. */
  names = 0;
  /** Records of the node that is being added to. */
  added = 0;

  readonly #from: Uint32Array;
  readonly #places: number[] = [];
  /** Options that all of the node's records have. */
  #shared = -1;

  /** @param from records as they came in. */
  constructor(from: Uint32Array, length: number) {
    this.#from = from;
    this.words = new Uint32Array(length);
  }

  /** Adds the record at a place of those that came in to the node. */
  add(place: number): void {
    this.#places[this.added++] = place;
    this.#shared &= this.#from[place + 1]!;
  }

  /** Whether one of the node's names may begin with a small letter. */
  get maySmallBegin(): boolean {
    return (this.#shared & OPTION.capitalFirst) === 0;
  }

  /** Writes the node's records; gives the place of the first. */
  write(): number {
    const place = this.length;
    const last = this.added === 1 ? this.#copy(this.#places[0]!) : this.#writeSorted();
    this.words[last]! |= LAST_RECORD;
    this.added = 0;
    this.#shared = -1;
    return place;
  }

  /** Gives the place of the last record written. */
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

/** What a fingerprint means while an index is compiled: names go on here, or a name ends here. */
export const MEANING = {
  continues: 0,
  signEnds: 1,
  /** This value and every greater one: a name ends here, and its record is that many words after the first record. */
  firstRecord: 2,
  /** Set in addition to the others if the fingerprint is that of a first word. */
  begins: 0x8000_0000,
} as const;

/**
 * Sorting takes the upper bits first, over the whole list; then, in each of the small parts, the lower and the middle
 * ones.
 */
const UPPER_BITS = 10;
const MIDDLE_BITS = 11;
/** Parts of fewer rows than this are sorted faster by insertion. */
const INSERTION_SORT_BELOW = 64;

/** Rows of the whole list handled between two yields: some milliseconds' work. */
const ROWS_PER_SLICE = 1 << 17;

/** Size of the memory of recent fingerprints: most names of a list share their first words with neighbours. */
const RECENT_BITS = 9;

/** A growing list of fingerprints in three columns, which can be sorted by the first hash. */
export class Fingerprints {
  /** First hashes, scattered. */
  first: Uint32Array = new Uint32Array(64);
  second: Uint32Array = new Uint32Array(64);
  meaning: Uint32Array = new Uint32Array(64);
  length = 0;

  readonly #recentFirst = new Uint32Array(1 << RECENT_BITS);
  readonly #recentSecond = new Uint32Array(1 << RECENT_BITS);

  add(first: number, second: number, meaning: number): void {
    if (this.length === this.first.length) this.#grow();
    this.first[this.length] = first;
    this.second[this.length] = second;
    this.meaning[this.length++] = meaning;
  }

  /** Adds a fingerprint that every name with these words has, unless it was added a moment ago. */
  addOnce(first: number, second: number, meaning: number): void {
    const slot = first >>> (32 - RECENT_BITS);
    if (this.#recentFirst[slot] === first >>> 0 && this.#recentSecond[slot] === second >>> 0) return;
    this.#recentFirst[slot] = first;
    this.#recentSecond[slot] = second;
    this.add(first, second, meaning);
  }

  /** Sorts by first hash, then second, then meaning. Yields between parts of the work. */
  *sort(): Generator<void, void> {
    const { length } = this;
    if (length < INSERTION_SORT_BELOW) return insertInOrder(this, 0, length);
    const spare: Columns = {
      first: new Uint32Array(length),
      second: new Uint32Array(length),
      meaning: new Uint32Array(length),
    };
    const ends = new Uint32Array(1 << UPPER_BITS);
    const places = new Uint32Array(1 << MIDDLE_BITS);
    const shift = 32 - UPPER_BITS;
    for (const [start, end] of slicesOf(length)) {
      countPlaces(this, start, end, shift, ends);
      yield;
    }
    toStarts(ends, 0);
    for (const [start, end] of slicesOf(length)) {
      moveRows(this, spare, start, end, shift, ends);
      yield;
    }
    // Each part fits in a core's own cache, so its two passes cost little.
    for (let part = 0, start = 0; part < ends.length; start = ends[part++]!) {
      const end = ends[part]!;
      if (end - start < INSERTION_SORT_BELOW) insertInOrder(spare, start, end);
      else {
        distribute(spare, this, start, end, 0, places.fill(0));
        distribute(this, spare, start, end, MIDDLE_BITS, places.fill(0));
      }
      if (part % 64 === 63) yield;
    }
    this.first = spare.first;
    this.second = spare.second;
    this.meaning = spare.meaning;
    for (const [start, end] of slicesOf(length)) {
      insertInOrder(this, start, end, 0);
      yield;
    }
  }

  #grow(): void {
    this.first = doubled(this.first);
    this.second = doubled(this.second);
    this.meaning = doubled(this.meaning);
  }
}

type Columns = { first: Uint32Array; second: Uint32Array; meaning: Uint32Array };

function* slicesOf(length: number): Generator<[start: number, end: number]> {
  for (let start = 0; start < length; start += ROWS_PER_SLICE)
    yield [start, Math.min(length, start + ROWS_PER_SLICE)];
}

/**
 * Sorts the rows from `start` to `end` by as many bits of the first hash, from `shift` on, as `places` has room for.
 * `places` must be all zeros.
 */
function distribute(
  from: Columns,
  to: Columns,
  start: number,
  end: number,
  shift: number,
  places: Uint32Array,
): void {
  countPlaces(from, start, end, shift, places);
  toStarts(places, start);
  moveRows(from, to, start, end, shift, places);
}

function countPlaces(
  { first }: Columns,
  start: number,
  end: number,
  shift: number,
  places: Uint32Array,
): void {
  const mask = places.length - 1;
  for (let row = start; row < end; row++) places[(first[row]! >>> shift) & mask]!++;
}

/** Turns the count of rows of each place into the row where the place begins. */
function toStarts(places: Uint32Array, start: number): void {
  for (let value = 0, next = start; value < places.length; value++) {
    const count = places[value]!;
    places[value] = next;
    next += count;
  }
}

/** Moves rows to their places; once all are moved, each entry of `places` is the row where that place ends. */
function moveRows(
  from: Columns,
  to: Columns,
  start: number,
  end: number,
  shift: number,
  places: Uint32Array,
): void {
  const mask = places.length - 1;
  const { first, second, meaning } = from;
  for (let row = start; row < end; row++) {
    const place = places[(first[row]! >>> shift) & mask]!++;
    to.first[place] = first[row]!;
    to.second[place] = second[row]!;
    to.meaning[place] = meaning[row]!;
  }
}

/**
 * Sorts a few rows, or rows that are nearly in order, by both hashes.
 *
 * @param floor rows from here to `start` are in order already; a sorted row may move in among them.
 */
function insertInOrder({ first, second, meaning }: Columns, start: number, end: number, floor = start): void {
  for (let row = Math.max(start, floor + 1); row < end; row++) {
    const one = first[row]!;
    const other = second[row]!;
    if (first[row - 1]! < one || (first[row - 1] === one && second[row - 1]! <= other)) continue;
    const means = meaning[row]!;
    let place = row;
    for (; place > floor; place--) {
      const before = first[place - 1]!;
      if (before < one || (before === one && second[place - 1]! <= other)) break;
      first[place] = before;
      second[place] = second[place - 1]!;
      meaning[place] = meaning[place - 1]!;
    }
    first[place] = one;
    second[place] = other;
    meaning[place] = means;
  }
}

/** Copies the numbers into an array of twice the length. */
export function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(2 * array.length);
  grown.set(array);
  return grown;
}

import { ATTRIBUTE, CLASS_MASK, KIND, KIND_MASK } from './attributes.ts';
import { attributesOf, attributesOfPoint, foldOf, foldOfPoint } from './characters.ts';

/**
 * How many marks on one letter count, in code units; further ones are skipped. Unicode's stream-safe text format allows
 * 30 marks; real text has two or three, and only hostile text has thousands.
 */
export const MAX_MARKS = 64;

/** Longest fold of one cluster, in units: every unit of it at its longest expansion. */
export const MAX_FOLDED_UNITS = 18 * (MAX_MARKS + 2);

/** True for characters that are skipped everywhere: soft hyphen, joiners, and marks that fold away. */
export function isTransparent(attributes: number): boolean {
  const kind = attributes & KIND_MASK;
  return kind === KIND.ignorable || kind === KIND.droppedMark;
}

/**
 * Reads text cluster by cluster: a character with the marks that belong to it, folded. One instance serves a whole
 * scan; {@link read} leaves its results in the fields, so that it allocates nothing except for the rare cluster that
 * needs normalising.
 */
export class Clusters {
  text = '';
  /** Set if a result would be different, were there more text after the end. */
  reachedEnd = false;

  /** Attributes of the cluster's first character. */
  attributes = 0;
  /** The cluster's fold is the first `count` of these. */
  readonly folded = new Uint16Array(MAX_FOLDED_UNITS);
  count = 0;
  /** Offset after the cluster, not counting ignorable characters that follow it. */
  next = 0;

  #width = 1;

  /** The first offset from `at` whose character is not transparent, at most the text's length. */
  skipTransparent(at: number): number {
    if (at < this.text.length && attributesOf[this.text.charCodeAt(at)]! < KIND.ignorable) return at;
    let offset = at;
    while (offset < this.text.length && isTransparent(this.#look(offset))) offset += this.#width;
    if (offset >= this.text.length) this.reachedEnd = true;
    return offset;
  }

  /** Reads the cluster at `at`, where a character that is not transparent must be. */
  read(at: number): void {
    const attributes = this.#look(at);
    this.attributes = attributes;
    this.next = at + this.#width;
    if ((attributes & CLASS_MASK) === 0 || !this.#isExtended()) this.#foldOne(at, attributes);
    else this.#foldExtended(at);
  }

  /** Returns the attributes of the character at `at`, and sets {@link width}. */
  look(at: number): number {
    return this.#look(at);
  }

  /** Code units of the character last looked at. */
  get width(): number {
    return this.#width;
  }

  #look(at: number): number {
    const unit = this.text.charCodeAt(at);
    const attributes = attributesOf[unit]!;
    this.#width = 1;
    if (attributes !== KIND.surrogate) return attributes;
    if (unit >= 0xdc00) return KIND.punctuation;
    if (at + 1 >= this.text.length) {
      this.reachedEnd = true;
      return KIND.punctuation;
    }
    const low = this.text.charCodeAt(at + 1);
    if ((low & 0xfc00) !== 0xdc00) return KIND.punctuation;
    this.#width = 2;
    return attributesOfPoint(pointOf(unit, low));
  }

  /** True if marks or other extenders follow the character before `next`. */
  #isExtended(): boolean {
    const { next } = this;
    if (next >= this.text.length) {
      this.reachedEnd = true;
      return false;
    }
    const attributes = attributesOf[this.text.charCodeAt(next)]!;
    if ((attributes & ATTRIBUTE.extender) !== 0) return true;
    if (attributes !== KIND.ignorable && attributes !== KIND.surrogate) return false;
    return this.#extenderFrom(next) >= 0;
  }

  /** Offset of the extender at `from` or after the ignorable characters there; -1 if there is none. */
  #extenderFrom(from: number): number {
    let at = from;
    while (at < this.text.length) {
      const attributes = this.#look(at);
      if ((attributes & ATTRIBUTE.extender) !== 0) return at;
      if ((attributes & KIND_MASK) !== KIND.ignorable) return -1;
      at += this.#width;
    }
    this.reachedEnd = true;
    return -1;
  }

  #foldOne(at: number, attributes: number): void {
    if (this.next - at === 1 && (attributes & ATTRIBUTE.expands) === 0) {
      this.folded[0] = foldOf[this.text.charCodeAt(at)]!;
      this.count = 1;
      return;
    }
    this.count = 0;
    this.#append(this.text.codePointAt(at)!);
  }

  #foldExtended(at: number): void {
    let cluster = this.text.slice(at, this.next);
    for (;;) {
      const extender = this.#extenderFrom(this.next);
      if (extender < 0) break;
      this.next = extender + this.#width;
      if (cluster.length <= MAX_MARKS) cluster += this.text.slice(extender, this.next);
    }
    this.count = 0;
    for (const character of cluster.normalize('NFC')) this.#append(character.codePointAt(0)!);
    // A half-width kana joins its voicing mark only after both have been folded.
    const folded = String.fromCharCode(...this.folded.subarray(0, this.count)).normalize('NFC');
    this.count = folded.length;
    for (let index = 0; index < folded.length; index++) this.folded[index] = folded.charCodeAt(index);
  }

  #append(point: number): void {
    if (isTransparent(attributesOfPoint(point))) return;
    for (const unit of foldOfPoint(point)) this.folded[this.count++] = unit;
  }
}

function pointOf(high: number, low: number): number {
  return ((high - 0xd800) << 10) + (low - 0xdc00) + 0x10000;
}

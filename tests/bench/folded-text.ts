import { CLASS, CLASS_MASK, KIND } from '#core/matching/characters/attributes.ts';
import { foldOf, SPECIAL, wordUnits } from '#core/matching/characters/characters.ts';
import { Clusters, isTransparent, MAX_FOLDED_UNITS } from '#core/matching/characters/clusters.ts';

/**
 * A text folded by the rules of docs/matching.md, as the names' keys are, with the offsets of the original. Libraries
 * that compare code units need this. One instance serves many texts.
 */
export class FoldedText {
  readonly clusters = new Clusters();
  units = new Uint16Array(1024);
  /** For each folded unit, the offsets in the original of the cluster that it comes from. */
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  length = 0;
  text = '';

  read(original: string): string {
    const { clusters } = this;
    clusters.text = original;
    this.#reserve(original.length);
    this.length = 0;
    let spaced = false;
    for (let at = 0; at < original.length; ) {
      const attributes = clusters.look(at);
      const after = at + clusters.width;
      if (attributes === KIND.space) {
        if (!spaced) this.#append(0x20, at, after);
        spaced = true;
        at = after;
      } else if (isTransparent(attributes)) {
        at = after;
      } else {
        spaced = false;
        if ((attributes & CLASS_MASK) === CLASS.alphabetic) at = this.#readWord(original, at);
        else if (attributes === KIND.punctuation && after === at + 1) {
          this.#append(foldOf[original.charCodeAt(at)]!, at, after);
          at = after;
        } else at = this.#readCluster(at);
      }
    }
    this.text = textOf(this.units.subarray(0, this.length));
    return this.text;
  }

  #readWord(original: string, start: number): number {
    const { length, units, starts, ends } = this;
    let to = length;
    let at = start;
    for (; at < original.length; at++, to++) {
      const unit = wordUnits[original.charCodeAt(at)]!;
      if (unit <= SPECIAL) break;
      units[to] = unit;
      starts[to] = at;
      ends[to] = at + 1;
    }
    // A special character may belong to the letter before it.
    if (at < original.length && wordUnits[original.charCodeAt(at)] === SPECIAL) {
      at = Math.max(start, at - 1);
      this.length = length + at - start;
      return this.#readCluster(at);
    }
    this.length = to;
    return at;
  }

  #readCluster(at: number): number {
    const { clusters } = this;
    clusters.read(at);
    this.#reserve(this.length + clusters.text.length - at + MAX_FOLDED_UNITS);
    for (let index = 0; index < clusters.count; index++) {
      this.#append(clusters.folded[index]!, at, clusters.next);
    }
    return clusters.next;
  }

  #append(unit: number, start: number, end: number): void {
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length++] = end;
  }

  #reserve(length: number): void {
    if (length <= this.units.length) return;
    const { units, starts, ends } = this;
    this.units = new Uint16Array(2 * length);
    this.starts = new Int32Array(2 * length);
    this.ends = new Int32Array(2 * length);
    this.units.set(units);
    this.starts.set(starts);
    this.ends.set(ends);
  }
}

/** One byte per unit if that is enough, as in a string from anywhere else. */
function textOf(units: Uint16Array): string {
  let all = 0;
  for (let index = 0; index < units.length; index++) all |= units[index]!;
  if (all < 0x100) return Buffer.from(units).toString('latin1');
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
}

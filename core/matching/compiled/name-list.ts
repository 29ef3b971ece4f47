import { capitalsBetween, isCapitalAt, ownLettersBetween } from '../characters/comparisons.ts';
import { alphabetOf } from '../characters/languages.ts';
import type { IndexedName } from '../matcher.ts';
import { RULE, resolveCase } from './case-rule.ts';
import { doubled, Fingerprints, MEANING } from './fingerprints.ts';
import { NameHash, WordHash } from './hashing.ts';
import { KeyReader } from './key.ts';
import { CARD_MASK, OPTION } from './records.ts';

/** The names added so far: their fingerprints, and the record of each. */
export class NameList {
  readonly fingerprints = new Fingerprints();
  /** As described in records.ts, except that no record is marked as a node's last yet. */
  records: Uint32Array = new Uint32Array(64);
  recordLength = 0;
  /** Units that names begin with and that are not letters. */
  readonly signs = new Set<number>();
  longestGap = 0;
  longestWord = 0;

  readonly #key = new KeyReader();
  readonly #hash = new NameHash();
  readonly #wordHash = new WordHash();

  /** Adds a name. A name without any visible character, or far longer than any real name, is left out. */
  add(name: IndexedName): void {
    const key = this.#key;
    if (!key.read(name.text)) return;
    this.#addFingerprints(key);
    this.#measure(key);
    this.#addRecord(name, key);
  }

  #addFingerprints(key: KeyReader): void {
    const { units, wordStarts, wordEnds, words, length } = key;
    const { fingerprints } = this;
    const hash = this.#hash;
    const word = this.#wordHash;
    let begins: number = words > 0 && wordStarts[0] === 0 ? MEANING.begins : 0;
    if (begins === 0) this.signs.add(units[0]!);
    hash.begin(0, 0);
    let at = 0;
    for (let place = 0; place < words; place++) {
      const start = wordStarts[place]!;
      for (; at < start; at++) hash.addSign(units[at]!);
      at = wordEnds[place]!;
      word.read(units, start, at);
      if (begins !== 0) hash.begin(word.first, word.second);
      else hash.addWord(word.first, word.second);
      if (at === length) break;
      if (place + 1 < words) fingerprints.addOnce(hash.first, hash.second, MEANING.continues | begins);
      else fingerprints.add(hash.first, hash.second, MEANING.signEnds | begins);
      begins = 0;
    }
    for (; at < length; at++) hash.addSign(units[at]!);
    fingerprints.add(hash.first, hash.second, (MEANING.firstRecord + this.recordLength) | begins);
  }

  #measure(key: KeyReader): void {
    let gapFrom = 0;
    for (let word = 0; word < key.words; word++) {
      const [start, end] = [key.wordStarts[word]!, key.wordEnds[word]!];
      if (start - gapFrom > this.longestGap) this.longestGap = start - gapFrom;
      if (end - start > this.longestWord) this.longestWord = end - start;
      gapFrom = end;
    }
    if (key.length - gapFrom > this.longestGap) this.longestGap = key.length - gapFrom;
  }

  #addRecord(name: IndexedName, key: KeyReader): void {
    const rule = resolveCase(name.case, key);
    const alphabet = alphabetOf(name.language);
    let options = rule | (alphabet << OPTION.alphabetShift);
    if (name.neverAlone === true) options |= OPTION.neverAlone;
    if (name.inflected === false) options |= OPTION.uninflected;
    if (rule !== RULE.fold && isCapitalAt(key.clusters, key.start)) options |= OPTION.capitalFirst;
    if (this.recordLength + 4 > this.records.length) this.records = doubled(this.records);
    const { records } = this;
    records[this.recordLength++] = name.card & CARD_MASK;
    records[this.recordLength++] = options;
    const { clusters, start, end } = key;
    if (rule === RULE.exact) records[this.recordLength++] = capitalsBetween(clusters, start, end);
    if (alphabet !== 0) records[this.recordLength++] = ownLettersBetween(clusters, start, end, alphabet);
  }
}

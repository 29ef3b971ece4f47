import { codeOf, withoutUnseen } from '../cards/unseen.ts';
import { LOOK_ALIKES } from './look-alike-data.ts';

/** A name that looks like the name of another card but is written with other characters. */
export type LookAlike = {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  /**
   * The first character that differs from the other name's, as `і (U+0456)`; '' if the name is a prefix of the other
   * one.
   */
  readonly sign: string;
  readonly other: { readonly id: string; readonly title: string; readonly name: string };
};

/** The parts of a card that are compared: its title and names. */
export type NamedCard = {
  readonly id: string;
  readonly title: string;
  readonly names: readonly { readonly text: string }[];
};

/** How many pairs are listed; further ones are only counted. */
const MAX_LISTED = 1_000;

/** A name is compared with at most this many others that look the same. */
const MAX_SAME_LOOK = 8;

/** For each character that looks like another, what it looks like. */
const LOOKS = new Map<string, string>(
  LOOK_ALIKES.trim()
    .split('\n')
    .flatMap(line => {
      const [look = '', all = ''] = line.split(' ');
      return [...all].map((character): [string, string] => [character, look]);
    }),
);

const ASCII = /^[ -~]*$/;
/** What {@link sameSigns} would change in an ASCII text. */
const SIGNS = /`| {2}|^ | $/;
/** The ASCII characters that look like others. */
const ASCII_LOOK_ALIKES = /[01Im]/g;

/**
 * What a name looks like: two names with the same look cannot be told apart by eye. Accents and capitals count, because
 * they can be seen.
 */
export function lookOf(name: string): string {
  if (ASCII.test(name)) return sameSigns(name.replace(ASCII_LOOK_ALIKES, character => LOOKS.get(character)!));
  let look = '';
  for (const character of withoutUnseen(name).normalize('NFKC').normalize('NFD'))
    look += LOOKS.get(character) ?? character;
  return sameSigns(look);
}

/** Removes differences that do not make two names different: variants of quotation marks, hyphens and spaces. */
function sameSigns(text: string): string {
  if (ASCII.test(text) && !SIGNS.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[’ʼʻ‘`´′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Finds names of a file's cards that look like names of other cards, in the file or the glossary. For files of 100,000
 * cards it keeps only the names and a few numbers for each: lists of numbers, because objects would take several times
 * as much memory.
 */
export class LookAlikeFinder {
  readonly found: LookAlike[] = [];
  /** How many more were found than are listed. */
  unlisted = 0;
  /** For each hash of a look, the index of the last name with that look. */
  readonly #last = new Map<number, number>();
  // In these lists, each index belongs to one name.
  readonly #names: string[] = [];
  readonly #cardOf: number[] = [];
  /** The index of the previous name with the same look (-1 if there is none), and how many names have had that look. */
  readonly #before: number[] = [];
  readonly #count: number[] = [];
  // In these lists, each index belongs to one card.
  readonly #ids: string[] = [];
  readonly #titles: string[] = [];
  readonly #fresh: boolean[] = [];
  #anyFresh = false;

  /** True if the file changes nothing, so that there is nothing to report. */
  get isIdle(): boolean {
    return !this.#anyFresh;
  }

  /**
   * Adds a card of the file. `fresh` is false if the glossary has the identical card: a pair of such cards is not
   * reported.
   */
  addOfFile(card: NamedCard, fresh: boolean): void {
    this.#anyFresh ||= fresh;
    this.#ids.push(card.id);
    this.#titles.push(card.title);
    const number = this.#fresh.push(fresh) - 1;
    for (const name of namesOf(card)) {
      const look = lookOf(name);
      const key = this.#keyOf(look);
      const before = this.#last.get(key) ?? -1;
      if (before >= 0) this.#compare({ ...card, name, fresh }, before);
      // Only a few names of each look are kept: however many a file has, each is compared with few.
      const count = before < 0 ? 1 : this.#count[before]! + 1;
      if (count > MAX_SAME_LOOK) continue;
      this.#last.set(key, this.#names.push(name) - 1);
      this.#cardOf.push(number);
      this.#before.push(before);
      this.#count.push(count);
    }
  }

  /** Adds a card of the glossary that the file does not have. Call this after all cards of the file have been added. */
  addOfGlossary(card: NamedCard): void {
    for (const name of namesOf(card)) {
      const before = this.#last.get(this.#keyOf(lookOf(name)));
      if (before !== undefined) this.#compare({ ...card, name, fresh: false }, before);
    }
  }

  /** The key of a look: its hash, or the next free number if the hash belongs to another look. */
  #keyOf(look: string): number {
    for (let key = hashOf(look); ; key = (key + 1) | 0) {
      const taken = this.#last.get(key);
      if (taken === undefined || lookOf(this.#names[taken]!) === look) return key;
    }
  }

  /** Reports a name at most once, with the latest earlier card that it looks like. */
  #compare(one: Named, last: number): void {
    for (let at = last; at >= 0; at = this.#before[at]!) {
      const card = this.#cardOf[at]!;
      const other: Named = {
        id: this.#ids[card]!,
        title: this.#titles[card]!,
        name: this.#names[at]!,
        fresh: this.#fresh[card]!,
      };
      if (other.id === one.id || sameSigns(other.name) === sameSigns(one.name)) continue;
      if (one.fresh) return this.#report(one, other);
      if (other.fresh) return this.#report(other, one);
    }
  }

  #report({ id, title, name }: Named, older: Named): void {
    if (this.found.length === MAX_LISTED) this.unlisted++;
    else
      this.found.push({
        id,
        title,
        name,
        sign: signIn(name, older.name),
        other: { id: older.id, title: older.title, name: older.name },
      });
  }
}

type Named = {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly fresh: boolean;
};

/** FNV-1a, shortened to a small integer. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >> 2;
}

function namesOf({ title, names }: NamedCard): Set<string> {
  return new Set([title, ...names.map(({ text }) => text)]);
}

/** The first character of a name that the other name does not have in the same place. */
function signIn(name: string, other: string): string {
  const [ours, theirs] = [[...name], [...other]];
  const at = ours.findIndex((character, index) => character !== theirs[index]);
  const character = ours[at];
  return character === undefined ? '' : `${withoutUnseen(character)} (${codeOf(character)})`.trim();
}

import { codeOf, withoutUnseen } from '../cards/unseen.ts';
import { LOOK_ALIKES } from './look-alike-data.ts';

/** A name that looks like the name of another card and is written with other characters. */
export type LookAlike = {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  /** The first character that is not the other name's, as `і (U+0456)`; a space where the other one has more. */
  readonly sign: string;
  readonly other: { readonly id: string; readonly title: string; readonly name: string };
};

/** A card as far as it is compared: its title and names. */
export type NamedCard = {
  readonly id: string;
  readonly title: string;
  readonly names: readonly { readonly text: string }[];
};

/** Pairs that are listed; further ones are counted. */
const MOST = 1_000;

/** Names of one look that a further one is compared with. */
const MOST_ALIKE = 8;

/** What looks like something else, by its character. */
const LOOKS = new Map<string, string>(
  LOOK_ALIKES.trim()
    .split('\n')
    .flatMap(line => {
      const [look = '', all = ''] = line.split(' ');
      return [...all].map((character): [string, string] => [character, look]);
    }),
);

const PLAIN = /^[ -~]*$/;
/** What {@link sameSigns} would change in a plain text. */
const SIGNS = /`| {2}|^ | $/;
/** The plain characters that look like others. */
const MISTAKEN = /[01Im]/g;

/**
 * What a name looks like: two names with the same look cannot be told apart by eye. Accents count, as they are seen;
 * capitals do.
 */
export function lookOf(name: string): string {
  if (PLAIN.test(name)) return sameSigns(name.replace(MISTAKEN, character => LOOKS.get(character)!));
  let look = '';
  for (const character of withoutUnseen(name).normalize('NFKC').normalize('NFD'))
    look += LOOKS.get(character) ?? character;
  return sameSigns(look);
}

/** Names that differ by no more than this are one name, as print and keyboards have it. */
function sameSigns(text: string): string {
  if (PLAIN.test(text) && !SIGNS.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[’ʼʻ‘`´′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Finds names of a file's cards that look like those of other cards, of the file and of the glossary. Of 100,000 cards it
 * keeps the names and a few numbers for each: lists of numbers, not objects, which would take several times as much.
 */
export class LookAlikeFinder {
  readonly found: LookAlike[] = [];
  /** Further ones than are listed. */
  unlisted = 0;
  /** By a hash of their look, the last name that has it. */
  readonly #last = new Map<number, number>();
  // One place in each of these lists belongs to one name.
  readonly #names: string[] = [];
  readonly #cardOf: number[] = [];
  /** The name before it with the same look, -1 for none; and how many those are. */
  readonly #before: number[] = [];
  readonly #count: number[] = [];
  // And in these to one card.
  readonly #ids: string[] = [];
  readonly #titles: string[] = [];
  readonly #fresh: boolean[] = [];
  #anyFresh = false;

  /** True where the file changes nothing, so that nothing is to be told. */
  get isIdle(): boolean {
    return !this.#anyFresh;
  }

  /** A card of the file. `fresh` is false where the glossary has it just so: two such ones are not told of. */
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
      // Of each look a few names only: however many a file has, each is compared with few.
      const count = before < 0 ? 1 : this.#count[before]! + 1;
      if (count > MOST_ALIKE) continue;
      this.#last.set(key, this.#names.push(name) - 1);
      this.#cardOf.push(number);
      this.#before.push(before);
      this.#count.push(count);
    }
  }

  /** A card of the glossary that the file does not have: after all of the file's. */
  addOfGlossary(card: NamedCard): void {
    for (const name of namesOf(card)) {
      const before = this.#last.get(this.#keyOf(lookOf(name)));
      if (before !== undefined) this.#compare({ ...card, name, fresh: false }, before);
    }
  }

  /** The key of a look: its hash, or the next one where another look has that. */
  #keyOf(look: string): number {
    for (let key = hashOf(look); ; key = (key + 1) | 0) {
      const taken = this.#last.get(key);
      if (taken === undefined || lookOf(this.#names[taken]!) === look) return key;
    }
  }

  /** One name is told of once, with the last card before it that it looks like. */
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
      if (one.fresh) return this.#tell(one, other);
      if (other.fresh) return this.#tell(other, one);
    }
  }

  #tell({ id, title, name }: Named, older: Named): void {
    if (this.found.length === MOST) this.unlisted++;
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

/** FNV-1a, as a small number. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >> 2;
}

function namesOf({ title, names }: NamedCard): Set<string> {
  return new Set([title, ...names.map(({ text }) => text)]);
}

/** The first character of a name that the other one has not in its place. */
function signIn(name: string, other: string): string {
  const [ours, theirs] = [[...name], [...other]];
  const at = ours.findIndex((character, index) => character !== theirs[index]);
  const character = ours[at];
  return character === undefined ? '' : `${withoutUnseen(character)} (${codeOf(character)})`.trim();
}

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
const MISTAKEN_PLAIN = /[0-9Im]/;

/**
 * What a name looks like: two names with the same look cannot be told apart by eye. Accents count, as they are seen;
 * capitals do.
 */
export function lookOf(name: string): string {
  const plain = PLAIN.test(name);
  if (plain && !MISTAKEN_PLAIN.test(name)) return sameSigns(name);
  const text = plain ? name : withoutUnseen(name).normalize('NFKC').normalize('NFD');
  let look = '';
  for (const character of text) look += LOOKS.get(character) ?? character;
  return sameSigns(look);
}

/** Names that differ by no more than this are one name, as print and keyboards have it. */
function sameSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’ʼʻ‘`´′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name of a card, and the one before it that looks the same. */
type Known = {
  readonly name: string;
  readonly card: { readonly id: string; readonly title: string };
  readonly before: Known | null;
  /** How many there are of this look. */
  readonly count: number;
};

/** Finds names of a file's cards that look like those of other cards, of the file and of the glossary. */
export class LookAlikeFinder {
  /** By look, and of each look a few names only: so that however many a file has, each is compared with few. */
  readonly #known = new Map<string, Known>();
  readonly #fresh = new Set<string>();
  readonly found: LookAlike[] = [];
  /** Further ones than are listed. */
  unlisted = 0;

  /** True where the file changes nothing, so that nothing is to be told. */
  get isIdle(): boolean {
    return this.#fresh.size === 0;
  }

  /** A card of the file. `fresh` is false where the glossary has it just so: two such ones are not told of. */
  addOfFile({ id, title, names }: NamedCard, fresh: boolean): void {
    if (fresh) this.#fresh.add(id);
    const card = { id, title };
    for (const name of namesOf(title, names)) {
      const look = lookOf(name);
      const before = this.#known.get(look) ?? null;
      const known = { name, card, before, count: (before?.count ?? 0) + 1 };
      if (before) this.#compare(known, before);
      if (known.count <= MOST_ALIKE) this.#known.set(look, known);
    }
  }

  /** A card of the glossary that the file does not have: after all of the file's. */
  addOfGlossary({ id, title, names }: NamedCard): void {
    for (const name of namesOf(title, names)) {
      const before = this.#known.get(lookOf(name)) ?? null;
      if (before) this.#compare({ name, card: { id, title }, before, count: 0 }, before);
    }
  }

  /** One name is told of once, with the last card before it that it looks like. */
  #compare(one: Known, known: Known): void {
    for (let other: Known | null = known; other; other = other.before) {
      if (other.card.id === one.card.id || sameSigns(other.name) === sameSigns(one.name)) continue;
      const [fresh, older] = this.#fresh.has(one.card.id) ? [one, other] : [other, one];
      if (!this.#fresh.has(fresh.card.id)) continue;
      if (this.found.length === MOST) this.unlisted++;
      else
        this.found.push({
          ...fresh.card,
          name: fresh.name,
          sign: signIn(fresh.name, older.name),
          other: { ...older.card, name: older.name },
        });
      return;
    }
  }
}

function namesOf(title: string, names: NamedCard['names']): Set<string> {
  return new Set([title, ...names.map(({ text }) => text)]);
}

/** The first character of a name that the other one has not in its place. */
function signIn(name: string, other: string): string {
  const [ours, theirs] = [[...name], [...other]];
  const at = ours.findIndex((character, index) => character !== theirs[index]);
  const character = ours[at];
  return character === undefined ? '' : `${withoutUnseen(character)} (${codeOf(character)})`.trim();
}

import type { CardId, PackId } from '#core/cards/identifiers.ts';
import type { LineHash } from '#core/cards/line-hashes.ts';
import type { CardSummary, Draft } from '#core/glossary/glossary-card.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { OwnEntry } from '#core/packs/pack.ts';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';

/**
 * A few cards of a pack, whose numbers follow each other from `first` on; one place in each list belongs to one card.
 * A bundle that is not named by its pack's contents does not count: it is being written, or was left behind.
 */
export type BundleRow = {
  key: number;
  first: CardNumber;
  ids: CardId[];
  /** For each card the glossary's revision when it last changed. */
  editions: number[];
  /** Each card as JSON: the text of the one that is asked for is all that has to be parsed. */
  cards: string[];
};

/** What lists and search need of the cards of the bundle with that key: `ListedCard[]` as JSON. */
export type ListRow = { key: number; cards: string };

/**
 * Which bundles make up a pack, ascending by number; one place in each list belongs to one bundle. `counts` are its
 * cards, `editions` the highest of theirs.
 */
export type ContentsRow = {
  packId: PackId;
  keys: number[];
  firsts: CardNumber[];
  counts: number[];
  editions: number[];
};

/**
 * An entry of the own layer. Over a pack's card it has that card's number. `edition` is the glossary's revision when
 * what is seen of the card last changed.
 */
export type OwnRow = { number: CardNumber; id: CardId; edition: number; entry: OwnEntry };

/**
 * What lists and search need of a card, apart from the card, so that a list of 10,000 does not read 10,000 cards.
 * `sortKey` is the title's folded words; `words` are those of every name, with a space before each.
 */
export type ListedCard = CardSummary & { readonly sortKey: string; readonly words: string };

/** Numbers of cards that are there no more, from the first to the last of each range, and what took them away. */
export type LossRow = { key: number; edition: number; ranges: [first: CardNumber, last: CardNumber][] };

/** `content` is a form's state, as it was typed. */
export type DraftRow = Draft;

/**
 * What it takes to undo a deletion or a revert: what stood in the own layer (null: nothing), and the merged card's
 * number, edition and draft.
 */
export type RemovalRow = {
  key: number;
  id: CardId;
  title: string;
  removedAt: number;
  number: CardNumber;
  edition: number;
  entry: OwnEntry | null;
  draft: DraftRow | null;
};

/** What the reader decided about a name or a card; `card` is the choice's, `madeAt` in ms since the epoch. */
export type ChoiceRow = { key: number; card: CardId; choice: ReaderChoice; madeAt: number };

/** The day that the reader gave the article at an address; `setAt` in ms since the epoch. */
export type PageDateRow = { address: string; date: string; setAt: number };

/**
 * What the reader read of a card: the hashes of its lines, by the rules of that number, and the day of the last reading,
 * `YYYY-MM-DD`.
 */
export type CardReadRow = { id: CardId; readOn: string; rules: number; lines: LineHash[] };

/**
 * `revision` counts changes; `packsRevision` is the one that last changed `contents`; `nextNumber` is the lowest card
 * number that has never been given out; `identity` tells this database from one that took its place.
 */
export type MetaRow = { key: 'revision' | 'packsRevision' | 'nextNumber' | 'identity'; value: number };

/**
 * A compiled index beside the revision, and the rules of derived names, that it was compiled from. Earlier versions
 * stored its bytes as a buffer.
 */
export type IndexRow = {
  name: string;
  revision: number;
  derivation?: number;
  buffers: Record<string, Blob | ArrayBuffer>;
};

import type { Card } from '#core/cards/card.ts';
import type { CardId, PackId } from '#core/cards/identifiers.ts';
import type { LineHash } from '#core/cards/line-hashes.ts';
import type { CardSummary, Draft } from '#core/glossary/glossary-card.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { OwnEntry } from '#core/packs/pack.ts';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';
import type { JsonText } from './json-text.ts';

/**
 * A few cards of a pack, with consecutive numbers from `first` on; the lists are parallel, one item for each card. A
 * bundle that its pack's contents do not list does not count: an import is writing it, or has left it behind.
 */
export type BundleRow = {
  key: number;
  first: CardNumber;
  ids: CardId[];
  /** For each card, the glossary's revision when the card last changed. */
  editions: number[];
  /** Each card as JSON, so that reading one card parses only its own text. */
  cards: JsonText<Card>[];
};

/** What lists and search need from the bundle with the same key: a list of cards as JSON. */
export type ListRow = { key: number; cards: JsonText<ListedCard[]> };

/**
 * The bundles that make up a pack, ascending by number; the lists are parallel, one item for each bundle. `counts` are the
 * numbers of cards, `editions` the highest edition among them.
 */
export type ContentsRow = {
  packId: PackId;
  keys: number[];
  firsts: CardNumber[];
  counts: number[];
  editions: number[];
};

/**
 * An entry of the own layer. An entry that covers a pack's card has that card's number. `edition` is the glossary's
 * revision when the visible card last changed.
 */
export type OwnRow = { number: CardNumber; id: CardId; edition: number; entry: OwnEntry };

/**
 * What lists and search need from a card, stored apart from it, so that a list of 10,000 does not read 10,000 cards.
 * `sortKey` is the title's folded words; `words` are the folded words of every name, with a space before each.
 */
export type ListedCard = CardSummary & { readonly sortKey: string; readonly words: string };

/** Tombstones: ranges of the numbers of deleted cards, and the revision that deleted them. */
export type LossRow = { key: number; edition: number; ranges: [first: CardNumber, last: CardNumber][] };

/** `content` is the state of the form, as the reader typed it. */
export type DraftRow = Draft;

/**
 * The data for undoing a deletion or a revert: the former entry of the own layer (null where there was none), and the
 * merged card's number, edition and draft.
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

/** The reader's decision about a name or a card; `card` is the choice's card, `madeAt` in ms since the epoch. */
export type ChoiceRow = { key: number; card: CardId; choice: ReaderChoice; madeAt: number };

/** The date that the reader gave the article at `address`; `setAt` in ms since the epoch. */
export type PageDateRow = { address: string; date: string; setAt: number };

/**
 * What the reader has read of a card: the hashes of its lines, the version of the hashing rules, and the day on which they
 * last read it, `YYYY-MM-DD`.
 */
export type CardReadRow = { id: CardId; readOn: string; rules: number; lines: LineHash[] };

/**
 * `revision` counts changes; `packsRevision` is the revision that last changed `contents`; `nextNumber` is the lowest card
 * number that no card has had; `identity` distinguishes this database from one that replaces it.
 */
export type MetaRow = { key: 'revision' | 'packsRevision' | 'nextNumber' | 'identity'; value: number };

/**
 * A compiled index, the revision from which it was compiled, and the version of the rules for derived names. Earlier
 * versions of the extension stored its bytes as a buffer.
 */
export type IndexRow = {
  name: string;
  revision: number;
  derivation?: number;
  buffers: Record<string, Blob | ArrayBuffer>;
};

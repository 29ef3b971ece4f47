import type { PackId } from '../cards/identifiers.ts';

/** How much of what stands in the database. */
export type Counts = {
  /** Own cards, edits and deletions of packs' cards. */
  readonly own: number;
  readonly choices: number;
  /** Days that the reader gave to articles. */
  readonly pageDates: number;
};

/** A pack with the cards that it has, as its header and its contents say. */
type PackStock = { readonly id: PackId; readonly title: string; readonly cards: number };

/** What stands in the database at one moment. */
export type Stock = Counts & {
  /** A number by which this database is told from one that took its place; null where it has none yet. */
  readonly identity: number | null;
  readonly revision: number;
  /** The lowest card number that has never been given out. */
  readonly nextNumber: number;
  readonly packs: readonly PackStock[];
  /** Those of which some cards are named and not there. */
  readonly broken: readonly PackStock[];
  /** False where any are, or where lists miss what the glossary has. */
  readonly whole: boolean;
};

/** What is remembered outside of the database of what stood in it last. */
export type Trace = Omit<Stock, 'broken' | 'whole'>;

export function toTrace({ broken: _broken, whole: _whole, ...trace }: Stock): Trace {
  return trace;
}

/** What is remembered of a database of before there was a trace: its revision; 0 where there was none. */
export type OldTrace = { readonly revision: number };

/** What is not there any more. Counts are null where nobody knows. */
export type Missing = {
  readonly [Key in keyof Counts]: Counts[Key] | null;
} & { readonly packs: readonly PackStock[] };

/**
 * `gone`: another database, or none, is in its place. `emptied`: it is there, and part of it is missing. `older`: it is
 * there as it was earlier.
 */
export type LossKind = 'gone' | 'emptied' | 'older';

/** A loss as the reader is told of it. */
export type Loss = {
  /** ms since the epoch. */
  readonly noticedAt: number;
  readonly how: LossKind;
  readonly missing: Missing;
  /** What was remembered of the lost database, by which the same loss is not told twice. */
  readonly of: string;
  /** True once the reader has been told. */
  readonly acknowledged: boolean;
};

/** What became of the database. */
export type Verdict =
  | { readonly type: 'sound' }
  | { readonly type: 'lost'; readonly how: LossKind; readonly missing: Missing };

const SOUND: Verdict = { type: 'sound' };

/**
 * Compares what stands in the database with what is remembered, which must have been read first: then whatever was
 * changed in between has made the database newer, and never the other way round.
 */
export function judgeStock(remembered: Trace | OldTrace, stock: Stock): Verdict {
  const { revision } = remembered;
  if (!('own' in remembered)) {
    if (stock.revision < revision) {
      const how = stock.revision === 0 && isEmpty(stock) ? 'gone' : 'older';
      const missing = { own: null, choices: null, pageDates: null, packs: stock.broken };
      return { type: 'lost', how, missing };
    }
    return stock.whole ? SOUND : { type: 'lost', how: 'emptied', missing: missingOf(stock, stock) };
  }
  const isOther = stock.identity !== remembered.identity;
  // At a later revision it is the reader who has less than before.
  const isLater = !isOther && stock.revision > revision;
  const missing = missingOf(isLater ? stock : remembered, stock);
  if (isOther) {
    const isUnnamed = stock.identity === null && stock.revision >= revision;
    if (isUnnamed && stock.whole && !misses(missing)) return SOUND;
    return { type: 'lost', how: isEmpty(stock) ? 'gone' : 'emptied', missing };
  }
  if (stock.revision < revision) return { type: 'lost', how: 'older', missing };
  return stock.whole && !misses(missing) ? SOUND : { type: 'lost', how: 'emptied', missing };
}

function missingOf(before: Counts & Pick<Trace, 'packs'>, stock: Stock): Missing {
  const fewer = (key: keyof Counts) => Math.max(0, before[key] - stock[key]);
  const there = new Map(stock.packs.map(({ id, cards }) => [id, cards]));
  const fewerCards = before.packs.filter(({ id, cards }) => (there.get(id) ?? -1) < cards);
  return {
    own: fewer('own'),
    choices: fewer('choices'),
    pageDates: fewer('pageDates'),
    packs: [...new Map([...fewerCards, ...stock.broken].map(pack => [pack.id, pack])).values()],
  };
}

function misses({ own, choices, pageDates, packs }: Missing): boolean {
  return own !== 0 || choices !== 0 || pageDates !== 0 || packs.length > 0;
}

function isEmpty({ own, choices, pageDates, packs }: Counts & Pick<Stock, 'packs'>): boolean {
  return own === 0 && choices === 0 && pageDates === 0 && packs.length === 0;
}

/** Adds up what is missing by two findings. */
export function addMissing(before: Missing, now: Missing): Missing {
  const sum = (key: keyof Counts) => {
    const [one, other] = [before[key], now[key]];
    return one === null || other === null ? null : one + other;
  };
  const packs = new Map([...before.packs, ...now.packs].map(pack => [pack.id, pack]));
  return {
    own: sum('own'),
    choices: sum('choices'),
    pageDates: sum('pageDates'),
    packs: [...packs.values()],
  };
}

/** Why a database does not open, out of the browser's own words. */
export type Closed = 'newer' | 'private' | 'damaged' | 'unknown';

/**
 * `newer`: a later version of the extension made it. `private`: Firefox lets nothing be kept. `damaged`: its files cannot
 * be read, or parts of it are not there.
 *
 * @param detail the name of the error and its message, as a failure has them.
 */
export function whyClosed(detail: string): Closed {
  if (/VersionError|higher version|less than the existing version/.test(detail)) return 'newer';
  if (/mutation operation|private browsing/i.test(detail)) return 'private';
  return /UnknownError|NotFoundError|SchemaError|DataError|Internal error|corrupt/i.test(detail)
    ? 'damaged'
    : 'unknown';
}

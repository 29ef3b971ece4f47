import type { PackId } from '../cards/identifiers.ts';

/** How many entries the database has. */
export type Counts = {
  /** Own cards, edits and deletions of packs' cards. */
  readonly own: number;
  readonly choices: number;
  /** Publication dates that the reader set for articles. */
  readonly pageDates: number;
};

/** A pack with the number of cards it should have. */
type PackStock = { readonly id: PackId; readonly title: string; readonly cards: number };

/** The contents of the database at one moment. */
export type Stock = Counts & {
  /** A number that distinguishes this database from one that replaced it; null if it has none yet. */
  readonly identity: number | null;
  readonly revision: number;
  /** The lowest card number that has never been assigned. */
  readonly nextNumber: number;
  readonly packs: readonly PackStock[];
  /** Packs with some cards that are listed but missing. */
  readonly broken: readonly PackStock[];
  /** False if there are any such packs, or if other lists lack something that the glossary has. */
  readonly whole: boolean;
};

/** A record, kept outside the database, of what was last in it. */
export type Trace = Omit<Stock, 'broken' | 'whole'>;

export function toTrace({ broken: _broken, whole: _whole, ...trace }: Stock): Trace {
  return trace;
}

/** The record of versions before there was a trace: only the revision, 0 if there was none. */
export type OldTrace = { readonly revision: number };

/** What is missing. A count is null if it is not known. */
export type Missing = {
  readonly [Key in keyof Counts]: Counts[Key] | null;
} & { readonly packs: readonly PackStock[] };

/**
 * `gone`: the database is missing, or another one has replaced it. `emptied`: it is there, but part of it is missing.
 * `older`: it is there in an earlier state.
 */
export type LossKind = 'gone' | 'emptied' | 'older';

/** A loss, as it is reported to the reader. */
export type Loss = {
  /** ms since the epoch. */
  readonly noticedAt: number;
  readonly how: LossKind;
  readonly missing: Missing;
  /** The record of the lost database, which prevents the same loss from being reported twice. */
  readonly of: string;
  /** True once the reader has acknowledged the report. */
  readonly acknowledged: boolean;
};

/** Whether the database is intact. */
export type Verdict =
  | { readonly type: 'sound' }
  | { readonly type: 'lost'; readonly how: LossKind; readonly missing: Missing };

const SOUND: Verdict = { type: 'sound' };

/**
 * Compares the contents of the database with the record of it. The record must be read first: a change in between can
 * then only make the database newer than the record, never older.
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
  // At a later revision, the reader may have deleted things since.
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

/** Adds up what two checks found missing. */
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

/** Why a database cannot be opened, as far as the browser's error says. */
export type Closed = 'newer' | 'private' | 'damaged' | 'unknown';

/**
 * `newer`: a later version of the extension created it. `private`: Firefox allows no storage in its private browsing
 * mode. `damaged`: its files cannot be read, or parts of it are missing.
 *
 * @param detail the name and message of the error.
 */
export function whyClosed(detail: string): Closed {
  if (/VersionError|higher version|less than the existing version/.test(detail)) return 'newer';
  if (/mutation operation|private browsing/i.test(detail)) return 'private';
  return /UnknownError|NotFoundError|SchemaError|DataError|Internal error|corrupt/i.test(detail)
    ? 'damaged'
    : 'unknown';
}

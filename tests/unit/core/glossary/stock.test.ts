import { describe, expect, test } from 'vitest';
import {
  addMissing,
  judgeStock,
  type Missing,
  type OldTrace,
  type Stock,
  type Trace,
  toTrace,
  whyClosed,
} from '#core/glossary/stock.ts';

const PACK = { id: 'south-caucasus', title: 'South Caucasus', cards: 280 };
const OTHER = { id: 'sea-law', title: 'The law of the sea', cards: 3 };

const FULL: Stock = {
  identity: 7,
  revision: 12,
  nextNumber: 300,
  own: 3,
  choices: 2,
  pageDates: 1,
  packs: [PACK, OTHER],
  broken: [],
  whole: true,
};
const EMPTY: Stock = {
  identity: null,
  revision: 0,
  nextNumber: 1,
  own: 0,
  choices: 0,
  pageDates: 0,
  packs: [],
  broken: [],
  whole: true,
};
const TRACE = toTrace(FULL);
const NOTHING: Missing = { own: 0, choices: 0, pageDates: 0, packs: [] };
const UNKNOWN: Missing = { own: null, choices: null, pageDates: null, packs: [] };
const ALL: Missing = { own: 3, choices: 2, pageDates: 1, packs: [PACK, OTHER] };

describe('what happened to a database', () => {
  test.each<[string, Trace | OldTrace, Partial<Stock> & Pick<Stock, 'revision'>]>([
    ['a first install', { revision: 0 }, EMPTY],
    ['a first install, whose pack is in already', { revision: 0 }, { ...EMPTY, revision: 1, packs: [PACK] }],
    ['an update from before there was a trace', { revision: 12 }, { ...FULL, identity: null }],
    ['that update, and a change before the first look', { revision: 11 }, { ...FULL, identity: null }],
    ['nothing new', TRACE, FULL],
    ['a card more', TRACE, { ...FULL, revision: 13, own: 4 }],
    ['all own cards deleted', TRACE, { ...FULL, revision: 15, own: 0 }],
    ['all packs removed', TRACE, { ...FULL, revision: 14, packs: [] }],
    ['everything removed', TRACE, { ...EMPTY, identity: 7, revision: 40 }],
    ['a pack that became smaller', TRACE, { ...FULL, revision: 13, packs: [{ ...PACK, cards: 2 }, OTHER] }],
    ['its number not written yet', { ...TRACE, identity: null }, { ...FULL, identity: null }],
    [
      'a pack without cards',
      { ...TRACE, packs: [{ ...PACK, cards: 0 }] },
      { ...FULL, packs: [{ ...PACK, cards: 0 }] },
    ],
  ])('nothing is lost: %s', (_, remembered, stock) => {
    expect(judgeStock(remembered, { ...FULL, ...stock })).toEqual({ type: 'sound' });
  });

  test.each<[string, Trace | OldTrace, Stock, 'gone' | 'emptied' | 'older', Missing]>([
    ['it is deleted', TRACE, EMPTY, 'gone', ALL],
    [
      'its pack is back already',
      TRACE,
      { ...EMPTY, revision: 1, packs: [PACK] },
      'emptied',
      { ...ALL, packs: [OTHER] },
    ],
    ['another stands in its place', TRACE, { ...EMPTY, identity: 8, revision: 40 }, 'gone', ALL],
    ['it was deleted before there was a trace', { revision: 1 }, EMPTY, 'gone', UNKNOWN],
    ['it went back before there was a trace', { revision: 9 }, { ...FULL, revision: 5 }, 'older', UNKNOWN],
    ['its own layer is emptied', TRACE, { ...FULL, own: 0 }, 'emptied', { ...NOTHING, own: 3 }],
    ['some of its own layer is gone', TRACE, { ...FULL, own: 1 }, 'emptied', { ...NOTHING, own: 2 }],
    [
      'its choices are gone',
      TRACE,
      { ...FULL, choices: 0, pageDates: 0 },
      'emptied',
      { ...NOTHING, choices: 2, pageDates: 1 },
    ],
    ['a pack is gone', TRACE, { ...FULL, packs: [PACK] }, 'emptied', { ...NOTHING, packs: [OTHER] }],
    [
      'cards of a pack are gone',
      TRACE,
      { ...FULL, packs: [PACK, { ...OTHER, cards: 1 }] },
      'emptied',
      { ...NOTHING, packs: [OTHER] },
    ],
    [
      'cards are named that are not there',
      TRACE,
      { ...FULL, broken: [OTHER], whole: false },
      'emptied',
      { ...NOTHING, packs: [OTHER] },
    ],
    [
      'the same after a change',
      TRACE,
      { ...FULL, revision: 20, own: 1, broken: [OTHER], whole: false },
      'emptied',
      { ...NOTHING, packs: [OTHER] },
    ],
    ['lists miss cards', TRACE, { ...FULL, whole: false }, 'emptied', NOTHING],
    [
      'lists miss cards, before there was a trace',
      { revision: 12 },
      { ...FULL, whole: false },
      'emptied',
      NOTHING,
    ],
    [
      'only its numbers are gone',
      TRACE,
      { ...FULL, identity: null, revision: 0, nextNumber: 1 },
      'emptied',
      NOTHING,
    ],
    ['it is as it was earlier', TRACE, { ...FULL, revision: 10, own: 2 }, 'older', { ...NOTHING, own: 1 }],
  ])('%s', (_, remembered, stock, how, missing) => {
    expect(judgeStock(remembered, stock)).toEqual({ type: 'lost', how, missing });
  });
});

test('two losses before the reader was told count as one', () => {
  expect(addMissing({ ...ALL, packs: [OTHER] }, { ...ALL, own: 1, packs: [PACK, OTHER] })).toEqual({
    own: 4,
    choices: 4,
    pageDates: 2,
    packs: [OTHER, PACK],
  });
  expect(addMissing(UNKNOWN, ALL).own).toBe(null);
});

test.each([
  ['VersionError: The requested version (60) is less than the existing version (1000000).', 'newer'],
  [
    'InvalidStateError: A mutation operation was attempted on a database that did not allow mutations.',
    'private',
  ],
  ['OpenFailedError: UnknownError Internal error opening backing store for indexedDB.open.', 'damaged'],
  ['SchemaError: The database has no lists', 'damaged'],
  ['NotFoundError: One of the specified object stores was not found.', 'damaged'],
  ['InvalidStateError: The database connection is closing.', 'unknown'],
  ['MissingAPIError: IndexedDB API missing.', 'unknown'],
  ['', 'unknown'],
])('“%s”: %s', (detail, why) => {
  expect(whyClosed(detail)).toBe(why);
});

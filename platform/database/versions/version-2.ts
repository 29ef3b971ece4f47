import type { SchemaVersion } from '../schema-version.ts';

/** Adds what is needed to find the cards that have changed since an index was compiled. */
export const VERSION_2: SchemaVersion = {
  number: 2,
  stores: {
    cards: '++number, &id, edition',
    // Tombstones: numbers of deleted cards, with the revision that deleted them.
    gone: 'number, edition',
  },
};

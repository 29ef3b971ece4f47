import type { SchemaVersion } from '../schema-version.ts';

/** What is needed to tell what has changed since an index was compiled. */
export const VERSION_2: SchemaVersion = {
  number: 2,
  stores: {
    cards: '++number, &id, edition',
    // Numbers of cards that are there no more, with the revision that took them away.
    gone: 'number, edition',
  },
};

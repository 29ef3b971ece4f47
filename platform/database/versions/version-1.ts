import type { SchemaVersion } from '../schema-version.ts';

export const VERSION_1: SchemaVersion = {
  number: 1,
  stores: {
    packs: 'id',
    packCards: 'id, packId',
    ownEntries: 'id',
    // A number is never given to a second card, so that an index can refer to cards by number.
    cards: '++number, &id',
    summaries: 'number, sortKey, *words',
    drafts: 'id',
    removals: '++key, id',
    meta: 'key',
    indexes: 'name',
  },
};

import type { SchemaVersion } from '../schema-version.ts';

export const VERSION_1: SchemaVersion = {
  number: 1,
  stores: {
    packs: 'id',
    packCards: 'id, packId',
    ownEntries: 'id',
    // Numbers are handed out once and never again, so that an index can hold them.
    cards: '++number, &id',
    summaries: 'number, sortKey, *words',
    drafts: 'id',
    removals: '++key, id',
    meta: 'key',
    indexes: 'name',
  },
};

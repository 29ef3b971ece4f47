import type { SchemaVersion } from '../schema-version.ts';
import { bundlePacks } from './bundle-packs.ts';

/** Stores the packs' cards in bundles, and the merged view only for cards in the own layer. */
export const VERSION_3: SchemaVersion = {
  number: 3,
  stores: {
    contents: 'packId',
    bundles: '++key, *ids',
    lists: 'key',
    ownLayer: 'number, &id, edition',
    ownSummaries: 'number',
    losses: '++key, edition',
    packCards: null,
    cards: null,
    summaries: null,
    gone: null,
    ownEntries: null,
  },
  upgrade: bundlePacks,
};

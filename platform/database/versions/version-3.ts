import type { SchemaVersion } from '../schema-version.ts';
import { bundlePacks } from './bundle-packs.ts';

/** The packs' cards in bundles, and of the merged view no more than what the own layer makes of it. */
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

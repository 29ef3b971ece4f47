import type { SchemaVersion } from '../schema-version.ts';

/** Adds what the reader has read of each card, so that a card can mark what has changed since. */
export const VERSION_6: SchemaVersion = {
  number: 6,
  stores: { cardReads: 'id, readOn' },
};

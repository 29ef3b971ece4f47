import type { SchemaVersion } from '../schema-version.ts';

/** What the reader has read of cards, so that a card can say what is news in it. */
export const VERSION_6: SchemaVersion = {
  number: 6,
  stores: { cardReads: 'id, readOn' },
};

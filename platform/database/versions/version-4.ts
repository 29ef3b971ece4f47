import type { SchemaVersion } from '../schema-version.ts';

/** Adds the reader's decisions about names and cards. */
export const VERSION_4: SchemaVersion = {
  number: 4,
  stores: { choices: '++key, card, madeAt' },
};

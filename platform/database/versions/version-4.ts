import type { SchemaVersion } from '../schema-version.ts';

/** What the reader decided about names and cards. */
export const VERSION_4: SchemaVersion = {
  number: 4,
  stores: { choices: '++key, card, madeAt' },
};

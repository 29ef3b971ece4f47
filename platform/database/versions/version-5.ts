import type { SchemaVersion } from '../schema-version.ts';

/** Adds the dates that the reader gave to articles. */
export const VERSION_5: SchemaVersion = {
  number: 5,
  stores: { pageDates: 'address, setAt' },
};

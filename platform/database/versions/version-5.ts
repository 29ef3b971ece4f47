import type { SchemaVersion } from '../schema-version.ts';

/** Days that the reader gave to articles. */
export const VERSION_5: SchemaVersion = {
  number: 5,
  stores: { pageDates: 'address, setAt' },
};

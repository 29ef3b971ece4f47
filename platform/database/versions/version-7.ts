import type { SchemaVersion } from '../schema-version.ts';
import { upgradeCards } from './upgrade-cards.ts';

/** Keeps all cards in the form of version 2 of the file formats: names with a list of languages. */
export const VERSION_7: SchemaVersion = {
  number: 7,
  stores: {},
  upgrade: upgradeCards,
};

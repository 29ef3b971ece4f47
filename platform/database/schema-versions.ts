import type { SchemaVersion } from './schema-version.ts';
import { VERSION_1 } from './versions/version-1.ts';
import { VERSION_2 } from './versions/version-2.ts';
import { VERSION_3 } from './versions/version-3.ts';
import { VERSION_4 } from './versions/version-4.ts';
import { VERSION_5 } from './versions/version-5.ts';
import { VERSION_6 } from './versions/version-6.ts';
import { VERSION_7 } from './versions/version-7.ts';

/** Every version of the schema, oldest first. Append only. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  VERSION_1,
  VERSION_2,
  VERSION_3,
  VERSION_4,
  VERSION_5,
  VERSION_6,
  VERSION_7,
];
